import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import * as z from 'zod';
import { checkCitations, lookUpAuthority, type ToolSurroundings, verifyQuotation } from '../../features/tools/tools.js';

const answer = (value: object) => ({ content: [{ type: 'text' as const, text: JSON.stringify(value, null, 2) }] });

/** They read the library and the text they are given, and reach for nothing else. */
const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** Serves the tools over standard input and output until the client closes them. */
export async function serveTools(surroundings: ToolSurroundings, version: string): Promise<void> {
  const server = new McpServer({ name: 'pincite', version }, { instructions: 'Holds a legal draft to the record: checks citations, tells what the library knows of an opinion, and whether quoted words stand in it. What it does not know it calls not verified.' });
  server.registerTool(
    'check_citations',
    {
      title: 'Check citations',
      description: 'Checks the citations of a legal text: whether a dissent is credited to the court, quotations and pincites against the opinions of the library, and Bluebook form. Says of each citation whether it was verified.',
      inputSchema: { text: z.string().describe('the brief, or a passage of it'), format: z.enum(['markdown', 'text']).optional().describe('markdown unless told otherwise') },
      annotations,
    },
    (input) => answer(checkCitations(input, surroundings)),
  );
  server.registerTool(
    'look_up_authority',
    {
      title: 'Look up an authority',
      description: 'Tells what the library knows of an opinion: court, date, parts with their pages and authors, holdings with pages, what was not decided. Says so when the library does not have it.',
      inputSchema: { authority: z.string().min(1).describe('case name, citation such as "98 F.4th 919", or docket number') },
      annotations,
    },
    (input) => answer(lookUpAuthority(input, surroundings)),
  );
  server.registerTool(
    'verify_quotation',
    {
      title: 'Verify a quotation',
      description: 'Tells whether words stand in an opinion of the library, on which page, in which part, and who says them there.',
      inputSchema: { quotation: z.string().min(1).describe('the quoted words, without the outer quotation marks'), authority: z.string().min(1).describe('the opinion: name, citation or docket number') },
      annotations,
    },
    (input) => answer(verifyQuotation(input, surroundings)),
  );
  await server.connect(new StdioServerTransport());
}
