import type { ResolvedCitation } from '../../authority/authority.js';
import { lookUpReporter } from '../../bluebook/reporters.js';
import type { Brief } from '../../brief/brief.js';
import type { IdCitation } from '../../citation/citation.js';
import { insertProse, italicRun, replaceProse } from '../../prose/placement.js';
import type { Edit } from '../../text/edit.js';
import { asPrinted, say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { followsManual } from '../localStyle.js';
import { withMarkers } from '../markup.js';
import { defineRule, inSource, type RuleContext } from '../rule.js';
import { claimsOfBlock } from '../subjects.js';
import { emphasisMarker, isItalic } from '../typeface.js';
import { fullsOf, placeOf, type ResolvedFull } from './caseForms.js';
import { shortNameOf } from './caseNames.js';

type ResolvedId = ResolvedCitation & { readonly citation: IdCitation };

const pageOf = ({ citation }: ResolvedCitation): number => Number(citation.pincite?.items[0]?.first.replace(/^\D+/, ''));

/** A page near the one of the record citation directly before is most likely a page of that document, and so is any where a document was cited whole. */
const meansRecord = (id: ResolvedId, before: ResolvedCitation | undefined): boolean =>
  before?.citation.kind === 'record' && (before.citation.pincite === undefined || Math.abs(pageOf(before) - pageOf(id)) <= 100);

/** Text directly behind the token and the marker that closes its italics. */
function behindItalics({ placed, citation: { token } }: ResolvedId, newText: string): Edit {
  const run = italicRun(placed, token.span);
  if (run?.span.end !== token.span.end) return insertProse(placed, token.span.end, newText, 'left');
  const at = placed.base + run.source.end;
  return { span: { start: at, end: at }, newText };
}

const isDatabase = (full: ResolvedFull | undefined): boolean => {
  const reporter = full?.citation.reporter?.text;
  return reporter !== undefined && lookUpReporter(reporter)?.editions[0]?.kind === 'database';
};

/** Whether the page of the id. cannot be a page of the case cited directly before. */
function cannotMeanNearest(id: ResolvedId, { brief }: RuleContext): boolean {
  let n = id.n - 1;
  while (n >= 0 && (brief.citations[n]?.citation.nestedIn !== undefined || brief.citations[n]?.citation.history !== undefined)) n--;
  const before = brief.citations[n];
  const [full] = before === undefined ? [] : fullsOf(before, brief);
  const first = Number(full?.citation.page?.text);
  const page = pageOf(id);
  return id.citation.pincite?.items[0]?.unit === 'page' && !isDatabase(full) && (page < first || page > first + 320);
}

/** An id. within a string means the authority directly before it there. */
const isWithinString = ({ citation, blockIndex, candidates }: ResolvedId, { citations }: Brief): boolean =>
  candidates.some((index) => {
    const candidate = citations[index];
    return candidate?.blockIndex === blockIndex && candidate.citation.string === citation.string;
  });

/** How many pages into a case the id. would point; Infinity where that is not known or cannot be. */
function pagesInto(id: ResolvedId, meant: ResolvedCitation, brief: Brief): number {
  const first = Number(fullsOf(meant, brief)[0]?.citation.page?.text);
  const pages = id.citation.pincite?.items[0]?.unit === 'page' ? pageOf(id) - first : NaN;
  return pages >= 0 ? pages : Infinity;
}

interface Short {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** The short form of a source in place of the id. */
function written(id: ResolvedId, meant: ResolvedCitation, brief: Brief): Short | undefined {
  const { placed, citation: { token, pincite } } = id;
  const end = pincite?.span.end ?? token.span.end;
  const stop = pincite === undefined && !/^\s*[.,;:?!)]/.test(placed.block.text.slice(end)) ? '.' : '';
  if (meant.authority?.kind === 'case') {
    const [full] = fullsOf(meant, brief);
    const pin = pincite?.text ?? meant.citation.pincite?.text;
    const place = full === undefined || pin === undefined ? undefined : placeOf(full.citation, pin);
    if (full?.citation.name === undefined || place === undefined || pageOf(id) < Number(full.citation.page?.text)) return undefined;
    const own = meant.citation.kind === 'shortCase' ? meant.citation.name?.text : undefined;
    const name = own ?? shortNameOf(full.citation.name, meant.authority, brief);
    const marker = brief.format === 'markdown' && !isItalic(placed, token.span) ? emphasisMarker(brief) : '';
    const behind = end > token.span.end ? replaceProse(placed, { start: token.span.end, end }, place + stop) : behindItalics(id, place + stop);
    const edits = [replaceProse(placed, token.span, marker + name + marker), behind];
    return edits.every((edit) => edit !== undefined) ? { text: name + place, edits } : undefined;
  }
  const kind = meant.citation.kind;
  const span = withMarkers(placed, { start: token.span.start, end });
  if (span === undefined || (kind !== 'statute' && kind !== 'regulation' && kind !== 'rule' && kind !== 'constitution') || pincite !== undefined) return undefined;
  const text = meant.placed.block.text.slice(meant.citation.core.start, meant.citation.core.end);
  return { text, edits: [{ span, newText: text + stop }] };
}

export const idAmbiguousAntecedent = defineRule({
  id: 'id-ambiguous-antecedent',
  category: 'form',
  severity: 'error',
  summary: '*Id.* may mean more than one source.',
  why: '*Id.* repeats the one source cited directly before. Behind a string citation, or where its page does not fit what was cited last, a reader cannot tell which is meant. A source within a parenthetical or in a case’s history does not count.',
  source: { indigo: 'R6.2.2, R15.3.3', bluebook: '4.1, B4, 10.9(b)' },
  on: 'id',
  reads: 'citations',
  check(id, context) {
    const { brief } = context;
    const { citation, placed, problem, candidates, antecedent, n } = id;
    if (problem !== 'afterString' && problem !== 'ambiguous' && problem !== 'interrupted') return undefined;
    if (candidates.length < 2 || isQuoted(placed, citation.token.span) || isWithinString(id, brief)) return undefined;
    if (problem === 'ambiguous' && !cannotMeanNearest(id, context)) return undefined;
    const sources = [...new Set([...(antecedent === undefined ? [] : [antecedent]), ...[...candidates].reverse()])].flatMap((index) => brief.citations[index] ?? []);
    const nearest = brief.citations[candidates[0] ?? -1];
    if (problem === 'interrupted' && (nearest?.citation.kind !== 'record' || meansRecord(id, nearest))) return undefined;
    if (claimsOfBlock(id.blockIndex, brief).some((claim) => claim.citation === n && claim.causes.some(({ kind }) => kind === 'id-antecedent'))) return undefined;
    const related = sources.map(({ placed: at, citation: { span }, authority }) => ({ message: authority === undefined ? say`Cited here` : asPrinted(authority.label), span: inSource(at, span) }));
    return { span: inSource(placed, citation.token.span), data: { sources, problem }, related };
  },
  message: ({ problem, sources }) =>
    problem === 'afterString'
      ? say`*Id.* follows a citation of ${String(sources.length)} sources: name the one that is meant.`
      : problem === 'interrupted'
        ? say`*Id.* repeats the record citation directly before, whose pages its own does not fit.`
        : say`The page of *id.* does not fit the source cited directly before: name the one that is meant.`,
  fixable: 'suggest',
  fix: ({ sources }, id, { brief, settings }) => {
    // California's short form, with its supra, is for the author to write.
    if (followsManual(id.citation, brief, settings)) return [];
    const seen = new Set<string>();
    const far = (meant: ResolvedCitation): number => pagesInto(id, meant, brief);
    return [...sources].sort((a, b) => (far(a) === far(b) ? 0 : far(a) - far(b))).flatMap((meant) => {
      const short = written(id, meant, brief);
      if (short === undefined || seen.has(short.text)) return [];
      seen.add(short.text);
      return [{ title: say`Write “${short.text}”`, edits: short.edits }];
    });
  },
  examples: {
    invalid: [
      {
        brief: '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002); *Graham v. Connor*, 490 U.S. 386, 396 (1989). Force must fit. *«Id.»* at 397.',
        fixed: '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002); *Graham v. Connor*, 490 U.S. 386, 396 (1989). Force must fit. *Graham*, 490 U.S. at 397.',
      },
      {
        brief: 'Nothing was said.[^1] Nor could it be.[^2]\n\n[^1]: *Hope v. Pelzer*, 536 U.S. 730, 741 (2002); *Graham v. Connor*, 490 U.S. 386, 396 (1989).\n\n[^2]: *See «id.»* at 397.',
        fixed: 'Nothing was said.[^1] Nor could it be.[^2]\n\n[^1]: *Hope v. Pelzer*, 536 U.S. 730, 741 (2002); *Graham v. Connor*, 490 U.S. 386, 396 (1989).\n\n[^2]: *See Graham*, 490 U.S. at 397.',
      },
    ],
    valid: [
      'Nothing was said.[^1] Nor could it be.[^2]\n\n[^1]: *Hope v. Pelzer*, 536 U.S. 730, 741 (2002) (citing *Graham v. Connor*, 490 U.S. 386, 396 (1989)).\n\n[^2]: *See id.* at 742.',
      'Nothing was said.[^1] *Roe v. Poe*, 12 F.4th 34, 36 (9th Cir. 2021). Nor could it be.[^2]\n\n[^1]: *Hope v. Pelzer*, 536 U.S. 730, 741 (2002); *Graham v. Connor*, 490 U.S. 386, 396 (1989).\n\n[^2]: *See id.* at 37.',
      "*Doe v. Roe*, 12 F.4th 34, 36 (9th Cir. 2021), *aff'd*, 601 U.S. 12 (2023). *Id.* at 37.",
      '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002) (quoting *Graham v. Connor*, 490 U.S. 386, 396 (1989)). *Id.* at 745.',
      'A court weighs the need for force. 1 Jane Roe, *Roe on Force* 12 (3d ed. 2019). The schools agree. Vance Decl. Ex. N. They bought the mats at cost. *Id.* at 2, 9.',
    ],
  },
});
