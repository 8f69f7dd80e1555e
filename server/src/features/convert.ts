import type { ResolvedCitation } from '../authority/authority.js';
import type { Brief } from '../brief/brief.js';
import { citationsOfEdited } from '../brief/readBrief.js';
import type { CitationReading } from '../brief/readCitations.js';
import { endOfCore } from '../rules/shortForms/caseForms.js';
import type { RuleSettings } from '../rules/rule.js';
import { applyEdits, type Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import { type Form, fullOf, isOfFull, printed } from './forms.js';
import { locate } from './locate.js';
import { rewritten } from './place.js';
import { say, spoken } from '../text/say.js';

/** Another form of the same citation. */
export interface Conversion {
  readonly form: Form;
  readonly title: string;
  readonly edit: Edit;
}

const formOf = ({ citation }: ResolvedCitation): Form | undefined => {
  switch (citation.kind) {
    case 'id':
      return 'id';
    case 'shortCase':
    case 'supra':
      return 'short';
    case 'fullCase':
    case 'journal':
    case 'book':
      return 'full';
    default:
      return 'sections' in citation ? (citation.short ? 'short' : 'full') : undefined;
  }
};

/**
 * From the name (or first token) through the pincite, a full case's date and what tells which court sat included: what differs between
 * the forms. What the citation is cited for stays.
 */
function headOf({ citation }: ResolvedCitation): Span {
  const { span, core, pincite, parentheticals } = citation;
  let end = citation.kind === 'fullCase' ? endOfCore(citation) : Math.max(core.end, pincite?.span.end ?? 0);
  for (const parenthetical of parentheticals) {
    if (!isOfFull(parenthetical)) break;
    end = Math.max(end, parenthetical.span.end);
  }
  return { start: span.start, end };
}

/** "id." behind a signal or within a sentence, "Id." where a citation sentence begins. */
const capitalised = ({ citation, indexInBlock }: ResolvedCitation): boolean => citation.standing === 'sentence' && citation.signal === undefined && citation.string === indexInBlock;

/** Whether every citation of two readings means the same, that is, an edit changed form alone. */
function meansTheSame(before: CitationReading, after: CitationReading): boolean {
  return (
    before.citations.length === after.citations.length &&
    before.citations.every(({ authority, problem }, n) => {
      const now = after.citations[n];
      return now?.authority?.key === authority?.key && (now?.problem === problem || now?.problem === undefined);
    })
  );
}

/** Whether an id. in place of a citation can mean nothing but what was cited directly before. */
function followsItself(brief: Brief, { n, authority, blockIndex, citation }: ResolvedCitation): boolean {
  let before = n - 1;
  while (before >= 0 && (brief.citations[before]?.citation.nestedIn !== undefined || brief.citations[before]?.citation.history !== undefined)) before--;
  const last = brief.citations[before];
  if (last === undefined || last.authority !== authority || citation.nestedIn !== undefined || last.citation.kind === 'rule') return false;
  for (let index = last.blockIndex + 1; index < blockIndex; index++) if (brief.blocks[index]?.block.context.kind === 'heading') return false;
  return true;
}

/** The edit that puts a citation into another form, if it can be printed so and every citation of the brief then means what it meant. */
function convertTo(brief: Brief, resolved: ResolvedCitation, form: Form, settings: RuleSettings): Edit | undefined {
  const { authority, citation, placed, n } = resolved;
  if (authority === undefined) return undefined;
  if (form === 'short' && (fullOf(brief, authority)?.n ?? n) >= n) return undefined;
  if (form === 'id' && !followsItself(brief, resolved)) return undefined;
  const text = printed(brief, authority, form, citation.pincite ?? null, n, settings);
  if (text === undefined) return undefined;
  const edit = rewritten(brief.source, placed, headOf(resolved), form === 'id' && !capitalised(resolved) ? text.replace('Id.', 'id.') : text);
  if (edit === undefined) return undefined;
  const after = citationsOfEdited(applyEdits(brief.source, [edit]), brief);
  return meansTheSame(brief, after) && after.citations[n]?.problem === undefined ? edit : undefined;
}

const titles = spoken({ full: 'Write as full citation', short: 'Write as short form', id: 'Write as id.' }) satisfies Record<Form, string>;

/** The other forms that the citation at a source offset can take there. */
export function conversionsAt(brief: Brief, offset: number, settings: RuleSettings): Conversion[] {
  const resolved = locate(brief, offset)?.citation;
  if (resolved === undefined || resolved.citation.nestedIn !== undefined) return [];
  const own = formOf(resolved);
  if (own === undefined) return [];
  const forms: readonly Form[] = ['full', 'short', 'id'];
  return forms.flatMap((form) => {
    const edit = form === own ? undefined : convertTo(brief, resolved, form, settings);
    return edit === undefined ? [] : [{ form, title: say(titles[form]), edit }];
  });
}
