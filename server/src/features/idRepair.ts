import type { Brief } from '../brief/brief.js';
import { citationsOfEdited } from '../brief/readBrief.js';
import type { RuleSettings } from '../rules/rule.js';
import { applyEdits, type Edit } from '../text/edit.js';
import { say, sayList } from '../text/say.js';
import { overlaps, type Span } from '../text/span.js';
import { briefName } from './authorityName.js';
import { printed } from './forms.js';
import type { Strayed } from './idTrail.js';
import { citationSpan } from './locate.js';
import { rewritten } from './place.js';

/** Citations written so that they mean again what they meant. */
export interface Repair {
  readonly title: string;
  readonly edits: readonly Edit[];
}

interface Mended {
  readonly edit: Edit;
  readonly text: string;
}

/** The short form of what an *id.* meant, in its place; undefined where that would not be understood so. */
function mended(brief: Brief, { id, meant }: Strayed, settings: RuleSettings): Mended | undefined {
  const { citation, placed, n } = id;
  const { token, pincite } = citation;
  const last = meant.citations.findLast((each) => each < n && brief.citations[each]?.citation.pincite !== undefined);
  const pages = pincite ?? brief.citations[last ?? -1]?.citation.pincite ?? null;
  const form = meant.kind === 'case' || meant.kind === 'secondary' ? 'short' : 'full';
  const text = printed(brief, meant, form, pages, n, settings);
  const end = pincite?.span.end ?? token.span.end;
  // The stop of "Id." may have ended the sentence as well.
  const needsStop = pincite === undefined && /^\s*(?:$|["“]?\p{Lu})/u.test(placed.block.text.slice(end));
  const edit = text === undefined ? undefined : rewritten(brief.source, placed, { start: citation.span.start, end }, needsStop ? `${text}.` : text);
  if (edit === undefined || text === undefined) return undefined;
  const now = citationsOfEdited(applyEdits(brief.source, [edit]), brief).citations[n];
  return now?.authority?.key === meant.key && now.problem === undefined ? { edit, text } : undefined;
}

const touch = (a: Span, b: Span): boolean => overlaps(a, b) || a.end === b.start || b.end === a.start;

/**
 * Repairs offered for a source span: of each *id.* in it that strayed, and, where the span holds the citation that led some astray,
 * of all of those together. The titles say what each meant and what it means now.
 */
export function repairsAt(brief: Brief, strayed: readonly Strayed[], span: Span, settings: RuleSettings): Repair[] {
  const here = ({ n }: { readonly n: number }): boolean => {
    const citation = brief.citations[n];
    return citation !== undefined && touch(citationSpan(citation), span);
  };
  const nowMeans = ({ id: { authority } }: Strayed): string => (authority === undefined ? say`no single source` : briefName(brief, authority));
  const single = strayed.filter(({ id }) => here(id)).flatMap((each): Repair[] => {
    const repair = mended(brief, each, settings);
    if (repair === undefined) return [];
    return [{ title: say`Write “${repair.text.replace(/[*_]/g, '')}”: this id. meant ${briefName(brief, each.meant)}, and now means ${nowMeans(each)}`, edits: [repair.edit] }];
  });

  // An id. that follows one that is mended means the right thing again by itself.
  const led = strayed.filter(({ id: { antecedent, candidates } }) => [...(antecedent === undefined ? [] : [antecedent]), ...candidates].some((n) => here({ n }) && !strayed.some(({ id }) => id.n === n)));
  const all = led.flatMap((each) => mended(brief, each, settings)?.edit ?? []);
  const [first] = led;
  if (first === undefined || all.length === 0 || single.length > 0) return single;
  const meant = sayList([...new Set(led.map((each) => briefName(brief, each.meant)))]);
  return [{ title: all.length === 1 ? say`Repair the id. chain: an id. meant ${meant}, and now means ${nowMeans(first)}` : say`Repair the id. chain: ${all.length} id. citations meant ${meant}, and now mean ${nowMeans(first)}`, edits: all }];
}
