import { lookUpReporter } from '../../bluebook/reporters.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { pincitesOf } from './pincites.js';

export const pinAtInFull = defineRule({
  id: 'pin-at-in-full',
  category: 'form',
  severity: 'warning',
  summary: 'A full citation has “at” before its pincite.',
  why: 'In a full citation to a reporter the page relied on follows the first page behind a comma. “At” belongs to short forms, database numbers and slip opinions.',
  source: { indigo: 'R11.7', bluebook: '3.2(a), B10.1.2' },
  on: 'fullCase',
  reads: 'block',
  needs: ['at'],
  *check({ citation, placed }) {
    for (const { pincite, page, reporter } of pincitesOf(citation)) {
      const kind = reporter === undefined ? undefined : lookUpReporter(reporter.text)?.editions[0]?.kind;
      if (pincite.at === undefined || pincite.slip !== undefined || page === undefined || reporter?.known !== true) continue;
      if (kind === 'database' || kind === 'neutral' || pincite.items.some(({ unit }) => unit !== 'page') || isQuoted(placed, pincite.at.span)) continue;
      yield { span: inSource(placed, pincite.at.span), data: { span: { start: page.span.end, end: pincite.span.start }, pages: pincite.text } };
    }
  },
  message: ({ pages }) => say`In a full citation “${pages}” follows a comma, without “at”.`,
  fixable: 'safe',
  fix: ({ span }, { placed }) => replacement(say`Leave “at” out`, placed, span, ', '),
  examples: {
    invalid: [
      { brief: '*Graham v. Connor*, 490 U.S. 386 «at» 396 (1989).', fixed: '*Graham v. Connor*, 490 U.S. 386, 396 (1989).' },
      { brief: '*Oviatt v. Pearce*, 954 F.2d 1470, «at» 1477 (9th Cir. 1992).', fixed: '*Oviatt v. Pearce*, 954 F.2d 1470, 1477 (9th Cir. 1992).' },
    ],
    valid: ['*Doe v. Roe*, No. 19-cv-55, 2020 WL 765432, at *6 (E.D. Cal. May 4, 2020).', '*Graham v. Connor*, 490 U.S. 386, 396 (1989). *Graham*, 490 U.S. at 397.'],
  },
});
