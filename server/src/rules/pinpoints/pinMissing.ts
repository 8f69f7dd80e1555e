import type { ResolvedCitation } from '../../authority/authority.js';
import { lookUpReporter } from '../../bluebook/reporters.js';
import { lookUpSignal } from '../../bluebook/signals.js';
import type { Citation, FullCaseCitation } from '../../citation/citation.js';
import { insertProse } from '../../prose/placement.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { say } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource, type RuleContext } from '../rule.js';
import { beginOf, inTableOfAuthorities, supported, tellsOfThisCase } from '../surroundings.js';

type Full = ResolvedCitation & { readonly citation: FullCaseCitation };

const citesWhole = ({ signal, parentheticals, string }: FullCaseCitation, citations: readonly Citation[]): boolean =>
  [signal, citations[string]?.signal].some((each) => each !== undefined && lookUpSignal(each.text)?.category === 'background') ||
  parentheticals.some(({ weight, text }) => weight?.kind === 'memorandum' || weight?.kind === 'unpublished' || /\btable\b/.test(text));

const explains = ({ parentheticals }: FullCaseCitation): boolean => parentheticals.some(({ kind }) => kind === 'explanatory' || kind === 'quoting');

/** A block quotation directly before the block that the citation opens. */
const followsBlockQuotation = ({ placed, blockIndex }: Full, { brief }: RuleContext): boolean =>
  placed.block.context.quoteDepth === 0 && (brief.blocks[blockIndex - 1]?.block.context.quoteDepth ?? 0) > 0;

/** What stands before the citation for which a page is missing; undefined where it is cited as a whole. */
function use(full: Full, context: RuleContext): 'quotation' | 'proposition' | undefined {
  const { citation, placed, blockIndex } = full;
  const citations = context.brief.found[blockIndex]?.citations ?? [];
  const before = supported(placed, citation, citations);
  if (citation.standing === 'text') {
    const end = placed.block.sentences[citation.sentence]?.end ?? 0;
    const next = citations.find(({ span, nestedIn }) => span.start >= citation.span.end && nestedIn === undefined);
    const follows = next !== undefined && (placed.block.sentences[citation.sentence + 1]?.start ?? Infinity) >= beginOf(next);
    const rest = { start: citation.span.end, end };
    return !follows && reportsWords(placed.block.text.slice(rest.start, rest.end)) && isQuoted(placed, rest) ? 'proposition' : undefined;
  }
  if (before === undefined) return followsBlockQuotation(full, context) ? 'quotation' : explains(citation) ? 'proposition' : undefined;
  // The nearest citation is the quotation's; what follows it only supports the statement.
  const follows = citations.some(({ span, nestedIn }) => nestedIn === undefined && span.start >= before.end && span.end <= citation.span.start);
  if (!follows && isQuoted(placed, before) && quotes(placed, before)) return 'quotation';
  if (tellsOfThisCase(context.brief, blockIndex)) return undefined;
  return citation.standing === 'sentence' || citation.signal !== undefined || explains(citation) ? 'proposition' : undefined;
}

/** Whether words are quoted, and not only a name that the brief gives: (the “Lease”). */
const quotes = ({ block }: PlacedBlock, { start, end }: Span): boolean => block.context.quoteDepth > 0 || /[“"]/.test(block.text.slice(start, end).replaceAll(/\([^()“”"]{0,30}[“"][^“”"()]{1,40}[”"]\)/g, ''));

/** Four quoted words and more are words of the opinion, fewer may be a phrase in quotation marks. */
const reportsWords = (rest: string): boolean => ((/[“"][^“”"]{1,400}[”"]/.exec(rest))?.[0].split(/\s+/).length ?? 0) >= 4;

export const pinMissing = defineRule({
  id: 'pin-missing',
  category: 'form',
  severity: 'warning',
  summary: 'A case cited for a quotation or a statement has no pincite.',
  why: 'The page relied on stands behind the first page: without it the court must read the whole opinion to find the support. A case cited as a whole (*see generally*), its history, a table of authorities, and the decisions of the case itself in its statement need none.',
  source: { indigo: 'R5.1, R11.7', bluebook: '3.2(a), B10.1.2' },
  on: 'fullCase',
  reads: 'block',
  leansAt: (index, { brief }) => (brief.found[index]?.citations.some((citation) => citation.kind === 'fullCase' && citation.pincite === undefined) === true ? (tellsOfThisCase(brief, index) ? 'own case' : 'law') : ''),
  check(full, context) {
    const { citation, placed, blockIndex } = full;
    const { page, reporter, pincite, history, nestedIn, parallels, name } = citation;
    if (page === undefined || reporter === undefined || pincite !== undefined || history !== undefined || nestedIn !== undefined) return undefined;
    if (!/^\d/.test(page.text) || (name !== undefined && name.versus === undefined && name.procedural === undefined && citation.courtAndDate === undefined)) return undefined;
    if (parallels.some((parallel) => parallel.pincite !== undefined) || placed.block.context.kind !== 'paragraph') return undefined;
    const citations = context.brief.found[blockIndex]?.citations ?? [];
    if (isQuoted(placed, citation.core) || inTableOfAuthorities(context.brief, blockIndex) || citesWhole(citation, citations)) return undefined;
    const cited = use(full, context);
    if (cited === undefined) return undefined;
    const kind = lookUpReporter(reporter.text)?.editions[0]?.kind;
    return { span: inSource(placed, citation.core), severity: cited === 'quotation' ? 'error' : 'warning', data: { cited, page, kind } };
  },
  message: ({ cited }) => (cited === 'quotation' ? say`The quotation needs the page it stands on.` : say`The page relied on is missing.`),
  fixable: 'suggest',
  fix: ({ page, kind }, { placed }) =>
    kind === 'neutral' ? [] : [{ title: say`Leave a place for the page`, edits: [insertProse(placed, page.span.end, kind === 'database' ? ', at *[pin]' : ', [pin]', 'left')] }],
  examples: {
    invalid: [
      {
        brief: 'Officers may not look away from “clearly established” law. *Hope v. Pelzer*, «536 U.S. 730» (2002).',
        fixed: 'Officers may not look away from “clearly established” law. *Hope v. Pelzer*, 536 U.S. 730, [pin] (2002).',
      },
      {
        brief: 'A warning must be fair. *See Doe v. Roe*, No. 19-cv-55, «2020 WL 765432» (E.D. Cal. May 4, 2020) (requiring notice).',
        fixed: 'A warning must be fair. *See Doe v. Roe*, No. 19-cv-55, 2020 WL 765432, at *[pin] (E.D. Cal. May 4, 2020) (requiring notice).',
      },
    ],
    valid: [
      'Officers need fair warning. *Hope v. Pelzer*, 536 U.S. 730, 741 (2002).',
      'Much has been written on immunity. *See generally Hope v. Pelzer*, 536 U.S. 730 (2002).',
      'In *Hope v. Pelzer*, 536 U.S. 730 (2002), the guards lost. *Id.* at 745.',
      'Review was denied. *Doe v. Roe*, 12 F.4th 34, 36 (9th Cir. 2021), *cert. denied*, 142 S. Ct. 900 (2022).',
      '# Statement of the Case\n\n## Proceedings\n\nThe court granted the motion. *Larch v. Birch*, 600 F. Supp. 3d 10 (D. Or. 2022).',
      '# Table of Authorities\n\n*Hope v. Pelzer*, 536 U.S. 730 (2002) 4, 7\n',
    ],
  },
});
