import { lookUpReporter } from '../../bluebook/reporters.js';
import type { FullCaseCitation, PinItem, ShortCaseCitation } from '../../citation/citation.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { say } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { isManual } from '../localStyle.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

const bare = (number: string): string => number.replace(/^\\?\*\s?/, '');

/** One page or range with its asterisk; undefined for what is no page. */
function starred({ unit, first, last, dash, prefix }: PinItem): string | undefined {
  if ((unit !== 'page' && unit !== 'starPage') || (prefix !== undefined && !/^pp?\.$/.test(prefix.text)) || !/^\d+$/.test(bare(first))) return undefined;
  return `*${bare(first)}${last === undefined ? '' : `${dash?.text ?? '–'}${bare(last)}`}`;
}

/** What stands between the database number and the end of the pages (before any note), and what should. */
function misprint({ block }: PlacedBlock, citation: FullCaseCitation | ShortCaseCitation): { readonly span: Span; readonly right: string } | undefined {
  const { page, pincite, reporter, slip } = citation;
  if (page === undefined || pincite === undefined || reporter === undefined || slip !== undefined || pincite.slip !== undefined) return undefined;
  if (lookUpReporter(reporter.text)?.editions[0]?.kind !== 'database') return undefined;
  const pages = pincite.items.map(starred);
  const last = pincite.items.at(-1);
  if (last === undefined || pages.includes(undefined) || pincite.items.slice(0, -1).some(({ note }) => note !== undefined)) return undefined;
  const printedEnd = last.note === undefined ? last.span.end : last.note.span.start;
  const printed = block.text.slice(page.span.end, printedEnd).replace(/[,\s]+$/, '');
  const right = `, at ${pages.join(', ')}`;
  return printed.replaceAll('\\', '') === right ? undefined : { span: { start: page.span.end, end: page.span.end + printed.length }, right };
}

export const wlStarPageAt = defineRule({
  id: 'wl-star-page-at',
  category: 'form',
  severity: 'warning',
  summary: 'The pincite of a database citation is not in its form.',
  why: 'A page of a Westlaw or Lexis opinion is pinpointed with a comma, “at” and an asterisk close before the number: 2021 WL 1234567, at *3. A range has one asterisk.',
  source: { indigo: 'R12.4.1', bluebook: '10.8.1(a), 3.2(a)' },
  on: ['fullCase', 'shortCase'],
  reads: 'block',
  needs: ['pincite', 'unreported'],
  check({ citation, placed }) {
    const wrong = misprint(placed, citation);
    // The California Style Manual has “at p. *4”.
    if (wrong === undefined || citation.pincite === undefined || isManual(citation) || isQuoted(placed, citation.core)) return undefined;
    return { span: inSource(placed, { start: citation.pincite.at?.span.start ?? citation.pincite.span.start, end: citation.pincite.span.end }), data: wrong };
  },
  message: ({ right }) => say`A star page is printed “${right}”.`,
  fixable: 'safe',
  fix: ({ span, right }, { placed }) => replacement(say`Write “${right}”`, placed, span, right),
  examples: {
    invalid: [
      { brief: '*Doe v. Roe*, No. 19-cv-55, 2020 WL 765432, «*6» (E.D. Cal. May 4, 2020).', fixed: '*Doe v. Roe*, No. 19-cv-55, 2020 WL 765432, at *6 (E.D. Cal. May 4, 2020).' },
      { brief: '*Doe v. Roe*, No. 19-cv-55, 2020 WL 765432, «at 6» (E.D. Cal. May 4, 2020).', fixed: '*Doe v. Roe*, No. 19-cv-55, 2020 WL 765432, at *6 (E.D. Cal. May 4, 2020).' },
      { brief: '*Doe v. Roe*, No. 19-cv-55, 2020 WL 765432, «at pp. *6–7» (E.D. Cal. May 4, 2020).', fixed: '*Doe v. Roe*, No. 19-cv-55, 2020 WL 765432, at *6–7 (E.D. Cal. May 4, 2020).' },
      { brief: '*Doe v. Roe*, No. 19-cv-55, 2020 WL 765432, «at *6–*7» (E.D. Cal. May 4, 2020).', fixed: '*Doe v. Roe*, No. 19-cv-55, 2020 WL 765432, at *6–7 (E.D. Cal. May 4, 2020).' },
    ],
    valid: ['(*Larch v. Poe* (N.D.Cal., Aug. 9, 2022, No. 21-cv-100) 2022 WL 3214556, at p. *4.)', '*Doe v. Roe*, No. 19-cv-55, 2020 WL 765432, at *6 (E.D. Cal. May 4, 2020). *Id.* at *7.', '*Doe v. Roe*, No. 19-cv-55, slip op. at 6 (E.D. Cal. May 4, 2020).'],
  },
});
