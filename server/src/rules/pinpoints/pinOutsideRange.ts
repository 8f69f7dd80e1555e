import type { Authority, ResolvedCitation } from '../../authority/authority.js';
import { lookUpReporter } from '../../bluebook/reporters.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource, type RuleContext } from '../rule.js';
import { pincitesOf, type PrintedPincite } from './pincites.js';

/** Pages that an opinion can have behind its first: the longest known ones of the Supreme Court and the district courts have hundreds. */
function mostPages(reporter: string): number {
  if (reporter.startsWith('F. Supp.')) return 800;
  const edition = lookUpReporter(reporter)?.editions[0];
  return edition?.kind === 'scotus' || edition?.courtId === 'scotus' ? 320 : 200;
}

const volumeKey = ({ volume, reporter }: Omit<PrintedPincite, 'pincite'>): string => `${volume?.text ?? ''} ${reporter?.canonical ?? ''}`;

const firstPages = new WeakMap<Authority, ReadonlyMap<string, string>>();

/** First page of what a short form means, where the brief's full citation prints it for the same volume. */
function firstPage(printed: PrintedPincite, { authority }: ResolvedCitation, { brief }: RuleContext): string | undefined {
  if (printed.page !== undefined) return printed.page.text;
  if (authority === undefined) return undefined;
  let pages = firstPages.get(authority);
  if (pages === undefined) {
    const found = new Map<string, string>();
    for (const n of authority.citations) {
      const full = brief.citations[n]?.citation;
      if (full?.kind !== 'fullCase') continue;
      for (const place of [full, ...full.parallels]) {
        const key = volumeKey(place);
        if (place.page !== undefined && !found.has(key)) found.set(key, place.page.text);
      }
    }
    pages = found;
    firstPages.set(authority, pages);
  }
  return pages.get(volumeKey(printed));
}

export const pinOutsideRange = defineRule({
  id: 'pin-outside-range',
  category: 'form',
  severity: 'warning',
  summary: 'A pincite lies before the first page of the decision or far behind it.',
  why: 'A page lower than the first page cannot be a page of the decision; one some hundred pages further is seldom one. Mostly a digit is wrong or missing.',
  source: { indigo: 'R11.7', bluebook: '3.2(a)' },
  on: ['fullCase', 'shortCase'],
  reads: 'citations',
  needs: ['pincite'],
  *check(resolved, context) {
    const { citation, placed, authority } = resolved;
    if (authority?.opinion !== undefined) return;
    for (const printed of pincitesOf(citation)) {
      const { pincite, reporter } = printed;
      const kind = reporter === undefined ? undefined : lookUpReporter(reporter.text)?.editions[0]?.kind;
      const first = firstPage(printed, resolved, context);
      if (reporter === undefined || kind === undefined || kind === 'database' || kind === 'neutral' || first === undefined || !/^\d+$/.test(first)) continue;
      const start = Number(first);
      for (const { unit, first: number, span } of pincite.items) {
        if (unit !== 'page' || !/^\d+$/.test(number) || isQuoted(placed, span)) continue;
        const page = Number(number);
        const before = page < start;
        if (before || page > start + mostPages(reporter.canonical)) yield { span: inSource(placed, span), data: { page: number, start: first, before } };
      }
    }
  },
  message: ({ page, start, before }) => (before ? say`Page ${page} stands before the first page, ${start}.` : say`Page ${page} is far behind the first page, ${start}.`),
  examples: {
    invalid: [
      { brief: '*Graham v. Connor*, 490 U.S. 386, «369» (1989).' },
      { brief: '*Oviatt v. Pearce*, 954 F.2d 1470, 1477 (9th Cir. 1992). *Oviatt*, 954 F.2d at «147».' },
      { brief: '*Oviatt v. Pearce*, 954 F.2d 147, «1477» (9th Cir. 1992).' },
    ],
    valid: ['*Graham v. Connor*, 490 U.S. 386, 396 (1989).', '*Doe v. Roe*, No. 19-cv-55, 2020 WL 765432, at *6 (E.D. Cal. May 4, 2020).', '*McConnell v. FEC*, 251 F. Supp. 2d 176, 946 (D.D.C. 2003).'],
  },
});
