/** A field of a tool's input: text. */
export interface ToolField {
  readonly description: string;
  /** The only values there are. */
  readonly choices?: readonly [string, ...string[]];
  readonly optional?: boolean;
}

/** What an assistant is told of a tool. The MCP server and the extension's manifest say the same: both are made from this. */
export interface ToolDescription {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Readonly<Record<string, ToolField>>;
}

export const checkCitationsTool = {
  name: 'check_citations',
  title: 'Check citations',
  description: 'Checks the citations of a legal text: whether a dissent is credited to the court, quotations and pincites against the opinions of the library, and Bluebook form. Says of each citation whether it was verified.',
  input: {
    text: { description: 'the brief, or a passage of it' },
    format: { description: 'markdown unless told otherwise', choices: ['markdown', 'text'], optional: true },
  },
} as const satisfies ToolDescription;

export const lookUpAuthorityTool = {
  name: 'look_up_authority',
  title: 'Look up an authority',
  description: 'Tells what the library knows of an opinion: court, date, parts with their pages and authors, holdings with pages, what was not decided. Says so when the library does not have it.',
  input: { authority: { description: 'case name, citation such as "98 F.4th 919", or docket number' } },
} as const satisfies ToolDescription;

const verifyQuotationTool = {
  name: 'verify_quotation',
  title: 'Verify a quotation',
  description: 'Tells whether words stand in an opinion of the library, on which page, in which part, and who says them there.',
  input: {
    quotation: { description: 'the quoted words, without the outer quotation marks' },
    authority: { description: 'the opinion: name, citation or docket number' },
  },
} as const satisfies ToolDescription;

export const toolDescriptions: readonly ToolDescription[] = [checkCitationsTool, lookUpAuthorityTool, verifyQuotationTool];
