import type { Authority } from '../authority/authority.js';
import type { Brief } from '../brief/brief.js';
import { citationsOfEdited } from '../brief/readBrief.js';
import type { CaseName } from '../citation/citation.js';
import { nameKey } from '../library/names.js';
import { replaceProse, toSource } from '../prose/placement.js';
import type { PlacedBlock } from '../prose/proseBlock.js';
import { isQuoted } from '../rules/editable.js';
import { applyEdits, type Edit } from '../text/edit.js';
import { say } from '../text/say.js';
import { type Span, touches } from '../text/span.js';
import { briefName } from './authorityName.js';

/** A short name at its place in the brief. */
interface ShortName {
  readonly authority: Authority;
  readonly name: CaseName;
  readonly placed: PlacedBlock;
}

/** What a person may rename at a place. */
export interface Renamable {
  /** Source span of the name. */
  readonly span: Span;
  readonly name: string;
}

/** Edits, or the reason why there are none, in a sentence for the person. */
export type Renaming = { readonly edits: readonly Edit[] } | { readonly problem: string };

/** The short names by which a brief calls its cases, in short forms and in the text, but for the words of others. */
function shortNames({ citations, mentions }: Brief): ShortName[] {
  const found: ShortName[] = [];
  const add = (authority: Authority | undefined, name: CaseName | undefined, placed: PlacedBlock): void => {
    if (authority?.kind !== 'case' || name === undefined || name.versus !== undefined || name.procedural !== undefined || isQuoted(placed, name.span)) return;
    found.push({ authority, name, placed });
  };
  for (const { authority, citation, placed } of citations) if (citation.kind === 'shortCase' || citation.kind === 'supra') add(authority, citation.name, placed);
  for (const { authority, mention, placed } of mentions) add(authority, mention.name, placed);
  return found;
}

const spanOf = ({ placed, name }: ShortName): Span => toSource(placed, name.span);

const shortNameAt = (brief: Brief, offset: number): ShortName | undefined => shortNames(brief).find((short) => touches(spanOf(short), offset));

export function renamableAt(brief: Brief, offset: number): Renamable | undefined {
  const short = shortNameAt(brief, offset);
  return short === undefined ? undefined : { span: spanOf(short), name: short.name.text };
}

/** Replaces a name; one that runs over a line end is replaced whole. */
function renamed(brief: Brief, short: ShortName, name: string): Edit | undefined {
  const edit = replaceProse(short.placed, short.name.span, name);
  if (edit !== undefined) return edit;
  const span = spanOf(short);
  return /[*_<[\]`]/.test(brief.source.slice(span.start, span.end)) ? undefined : { span, newText: name };
}

/** The case whose name, or one of whose parties, this is already. */
const goesBy = ({ authorities }: Brief, name: string, but: Authority): Authority | undefined =>
  authorities.find((other) => other !== but && other.kind === 'case' && other.shortNames.includes(nameKey(name)));

/**
 * Gives the case whose short name stands at a source offset another short name, wherever the brief calls it by one. Its full
 * citations and all that is quoted keep their names. Refused where a reader could take the new name for another case, or for none.
 */
export function renameAt(brief: Brief, offset: number, newName: string): Renaming | undefined {
  const short = shortNameAt(brief, offset);
  if (short === undefined) return undefined;
  const { authority } = short;
  const name = newName.trim().replace(/^([*_])(.*)\1$/, '$2').replace(/\s+/g, ' ');
  if (!/\p{L}/u.test(name) || /[*_`<>[\]\n;]/.test(name)) return { problem: say`“${newName}” is no short name: write words, without markup.` };
  const taken = goesBy(brief, name, authority);
  if (taken !== undefined) return { problem: say`“${name}” already names ${taken.label} in this brief: a reader could not tell the two apart.` };
  const names = shortNames(brief).filter((each) => each.authority === authority);
  const edits = names.map((each) => renamed(brief, each, name));
  if (!edits.every((edit) => edit !== undefined)) return { problem: say`A short name of ${authority.label} has markup inside it and can’t be replaced.` };
  const changed = edits.filter(({ span, newText }) => brief.source.slice(span.start, span.end) !== newText);
  const after = citationsOfEdited(applyEdits(brief.source, changed), brief);
  const lost = brief.citations.find(({ n, authority: meant, problem }) => {
    const now = after.citations[n];
    return now?.authority?.key !== meant?.key || (now?.problem !== problem && now?.problem !== undefined);
  });
  if (lost !== undefined || after.citations.length !== brief.citations.length) return { problem: say`By “${name}” a reader would not find ${briefName(brief, authority)}: take a name from ${authority.label}.` };
  return { edits: changed };
}
