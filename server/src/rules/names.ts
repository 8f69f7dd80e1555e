import type { ResolvedCitation } from '../authority/authority.js';
import type { Brief } from '../brief/brief.js';
import type { CaseName, Citation, Part } from '../citation/citation.js';
import { replaceProse } from '../prose/placement.js';
import type { PlacedBlock } from '../prose/proseBlock.js';
import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';

export const nameOf = (citation: Citation): CaseName | undefined => ('name' in citation ? citation.name : undefined);

/** A case name at its place. */
export interface PlacedName {
  readonly name: CaseName;
  readonly placed: PlacedBlock;
}

/** The name of one citation; of a whole brief, the full names by which its text speaks of cases that it cites. */
export function namesIn(subject: ResolvedCitation | Brief): readonly PlacedName[] {
  if ('mentions' in subject) return subject.mentions.filter(({ mention }) => mention.name.versus !== undefined).map(({ mention, placed }) => ({ name: mention.name, placed }));
  const name = nameOf(subject.citation);
  return name === undefined ? [] : [{ name, placed: subject.placed }];
}

/** The parties of a case name: both of them, the one behind "In re", or all of a name that has no "v." */
export function partiesOf(name: CaseName): readonly Part[] {
  const parties = [name.plaintiff, name.defendant].filter((part) => part !== undefined);
  return parties.length > 0 ? parties : [name];
}

/** A change of some words within a party; `span` is in prose offsets. */
export interface Respelling {
  readonly span: Span;
  readonly text: string;
  readonly right: string;
}

/** Changes told by offsets within a part, as changes of the prose. */
export const inPart = ({ span }: Part, { start, end, text, right }: { readonly start: number; readonly end: number; readonly text: string; readonly right: string }): Respelling => ({
  span: { start: span.start + start, end: span.start + end },
  text,
  right,
});

/** All of the changes as edits, or none where markup stands in the way of one. */
export function respell(placed: PlacedBlock, changes: readonly Respelling[]): Edit[] {
  const edits = changes.map(({ span, right }) => replaceProse(placed, span, right));
  return edits.every((edit) => edit !== undefined) ? edits : [];
}

const apostrophes = new WeakMap<Brief, "'" | '’'>();

/** The apostrophe that most of the brief uses, straight when it uses none. */
function apostropheOf(brief: Brief): "'" | '’' {
  let mark = apostrophes.get(brief);
  if (mark === undefined) {
    let curly = 0;
    let plain = 0;
    for (const char of brief.source) {
      if (char === '’') curly++;
      else if (char === "'") plain++;
    }
    mark = curly > plain ? '’' : "'";
    apostrophes.set(brief, mark);
  }
  return mark;
}

/** A form of the tables with the brief's own apostrophes. */
export const withApostrophes = (brief: Brief, text: string): string => (text.includes("'") ? text.replaceAll("'", apostropheOf(brief)) : text);
