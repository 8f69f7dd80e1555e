import type { ResolvedCitation } from '../../authority/authority.js';
import type { Citation, ShortCaseCitation, SupraCitation } from '../../citation/citation.js';
import { insertProse, italicRun, toSource } from '../../prose/placement.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import type { Edit } from '../../text/edit.js';
import { say } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { stateStyle, usesManual } from '../localStyle.js';
import { defineRule, inSource, type RuleContext } from '../rule.js';
import { italicize } from '../typeface.js';
import { fullsOf, placeBefore, type ResolvedFull } from './caseForms.js';

type Subject = ResolvedCitation & { readonly citation: SupraCitation | ShortCaseCitation };

const LAW = new Set<Citation['kind']>(['statute', 'regulation', 'rule', 'constitution', 'legislative', 'fullCase', 'shortCase']);

/** "Aguilar, supra, 25 Cal.4th at p. 850": the form of the California Style Manual, where the page or the rest of the brief shows it. */
const isCalifornian = ({ citation }: Subject, { brief }: RuleContext): boolean =>
  citation.pincite?.items[0]?.prefix?.text.startsWith('p') === true || usesManual(brief);

/** The word with the markers of its own italics, and the comma before it unless that is the only one. */
function withoutWord(placed: PlacedBlock, from: number, token: Span): Edit | undefined {
  const { base, block } = placed;
  const run = italicRun(placed, token);
  const own = run !== undefined && run.span.start >= from ? run : undefined;
  const comma = from + block.text.slice(from, token.end).search(/\S/);
  const only = /^\s+at\b/.test(block.text.slice(token.end, token.end + 4));
  const mark = toSource(placed, { start: comma, end: comma + 1 });
  const start = only ? mark.end : mark.start;
  const end = own === undefined ? toSource(placed, token).end : base + own.source.end;
  return comma < token.start && start < end ? { span: { start, end }, newText: '' } : undefined;
}

interface Wrong {
  readonly token: Span;
  /** Where the comma before the word begins to be looked for. */
  readonly from: number;
  readonly full?: ResolvedFull;
  readonly what: 'case' | 'law';
}

function wrongUse(subject: Subject, { brief }: RuleContext): Wrong | undefined {
  const { citation, placed, blockIndex, indexInBlock, authority } = subject;
  if (citation.kind === 'shortCase') {
    return citation.supra === undefined || citation.name === undefined ? undefined : { token: citation.supra.span, from: citation.name.span.end, what: 'case' };
  }
  const { token, name, note } = citation;
  if (!/^supra$/i.test(token.text) || note !== undefined) return undefined;
  if (name === undefined) {
    const before = brief.found[blockIndex]?.citations[indexInBlock - 1];
    if (before === undefined || !LAW.has(before.kind) || placed.block.text.slice(before.span.end, token.span.start).trim() !== ',') return undefined;
    return { token: token.span, from: before.span.end, what: before.kind === 'fullCase' || before.kind === 'shortCase' ? 'case' : 'law' };
  }
  if (authority?.kind !== 'case') return undefined;
  const fulls = fullsOf(subject, brief);
  if (fulls.some(({ citation: { parentheticals } }) => parentheticals.some(({ text }) => /^\[?hereinafter/i.test(text)))) return undefined;
  return { token: token.span, from: name.span.end, what: 'case', ...(fulls[0] === undefined ? {} : { full: fulls[0] }) };
}

export const supraForCase = defineRule({
  id: 'supra-for-case',
  category: 'form',
  severity: 'error',
  summary: '*Supra* refers back to a case or a statute.',
  why: '*Supra* is for books, articles and other papers. Cases and statutes have short forms of their own (*Iqbal*, 556 U.S. at 678), or *id.* The California Style Manual alone uses it for cases.',
  source: { indigo: 'R6.2.3', bluebook: '4.2, B4' },
  on: ['supra', 'shortCase'],
  reads: 'citations',
  check(subject, context) {
    const wrong = wrongUse(subject, context);
    if (wrong === undefined || isQuoted(subject.placed, wrong.token)) return undefined;
    const local = stateStyle(context.settings);
    if (local?.manual === true || local?.state === 'ca' || isCalifornian(subject, context)) return undefined;
    return { span: inSource(subject.placed, wrong.token), data: wrong };
  },
  message: ({ what }) => (what === 'case' ? say`A case is cited again by its short form, without *supra*.` : say`A statute or rule is cited again by itself, without *supra*.`),
  fixable: 'safe',
  fix: ({ token, from, full }, { citation, placed }, { brief }) => {
    const without = withoutWord(placed, from, token);
    if (without === undefined) return [];
    if (citation.kind === 'shortCase' || citation.name === undefined) return [{ title: say`Leave “supra” out`, edits: [without] }];
    if (full === undefined) return [];
    const { name, pincite } = citation;
    const plain = brief.format === 'markdown' && italicRun(placed, name.span) === undefined ? italicize(brief, placed, name.span) : [];
    const { volume, reporter } = full.citation;
    if (volume === undefined || reporter === undefined) return [];
    const end = pincite?.at === undefined ? (pincite?.span.start ?? token.end) : undefined;
    const placeEdit =
      pincite?.at === undefined
        ? insertProse(placed, end ?? token.end, pincite === undefined ? `, ${volume.text} ${reporter.text} at [pin]` : `${volume.text} ${reporter.text} at `, 'right')
        : placeBefore(placed, pincite.at, full.citation);
    if (placeEdit === undefined) return [];
    return [{ title: say`Write the short form`, safe: pincite !== undefined, edits: [...plain, without, placeEdit] }];
  },
  examples: {
    invalid: [
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). They lost. *Hope*, *«supra»*, at 745.', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). They lost. *Hope*, 536 U.S. at 745.' },
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). They lost. *See Hope, «supra»*, at 745.', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). They lost. *See Hope*, 536 U.S. at 745.' },
      { brief: 'They sued. *See* 42 U.S.C. § 1985, *«supra»*.', fixed: 'They sued. *See* 42 U.S.C. § 1985.' },
    ],
    valid: ['*See supra* Part II.A.', 'Ann Kramer, *The Long Wall* 12 (2001). Kramer, *supra*, at 14.'],
  },
});
