import { habitsOf } from '../../bluebook/profiles.js';
import { lookUpInvalidSignal, lookUpSignal } from '../../bluebook/signals.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

const cased = (printed: string, small: string): string => (/^[A-Z]/.test(printed) ? small.charAt(0).toUpperCase() + small.slice(1) : small);

export const signalInvalid = defineRule({
  id: 'signal-invalid',
  category: 'form',
  severity: 'warning',
  summary: 'The words before a citation are no signal.',
  why: 'Signals form a closed list, each with its meaning; “see cf.” or “but accord” says two things at once. *Contrast* … *with* is a signal from the 22nd edition of The Bluebook on.',
  source: { indigo: 'R4.2, R4.6', bluebook: '1.2, B1.2' },
  on: ['fullCase', 'shortCase', 'id', 'supra', 'statute', 'regulation', 'rule', 'constitution', 'legislative', 'journal', 'book', 'record', 'docket', 'other'],
  reads: 'block',
  needs: ['signal'],
  check({ citation, placed }, { settings }) {
    const { signal, standing } = citation;
    if (signal === undefined || standing === 'text' || isQuoted(placed, signal.span)) return undefined;
    const newer = lookUpSignal(signal.text)?.since === 22 && !habitsOf(settings).citationModified;
    const instead = newer ? lookUpSignal('compare') : lookUpInvalidSignal(signal.text);
    if (instead === undefined) return undefined;
    return { span: inSource(placed, signal.span), data: { signal, right: cased(signal.text, instead.signal) } };
  },
  message: ({ signal, right }) => say`“${signal.text}” is no signal; “${right}” may be meant.`,
  fixable: 'suggest',
  fix: ({ signal, right }, { placed }) => replacement(say`Write “${right}”`, placed, signal.span, right),
  examples: {
    invalid: [
      { brief: 'Warning is enough. *«See accord» Hope v. Pelzer*, 536 U.S. 730, 741 (2002).', fixed: 'Warning is enough. *Accord Hope v. Pelzer*, 536 U.S. 730, 741 (2002).' },
      { brief: 'Warning is enough. *«See also generally» Hope v. Pelzer*, 536 U.S. 730 (2002).', fixed: 'Warning is enough. *See generally Hope v. Pelzer*, 536 U.S. 730 (2002).' },
      {
        brief: 'Courts differ. *«Contrast» Hope v. Pelzer*, 536 U.S. 730, 741 (2002), *with* 42 U.S.C. § 1983.',
        fixed: 'Courts differ. *Compare Hope v. Pelzer*, 536 U.S. 730, 741 (2002), *with* 42 U.S.C. § 1983.',
        settings: { profile: 'bluebook-21' },
      },
    ],
    valid: ['Courts differ. *Contrast Hope v. Pelzer*, 536 U.S. 730, 741 (2002), *with* 42 U.S.C. § 1983.', 'Warning is enough. *See Hope v. Pelzer*, 536 U.S. 730, 741 (2002).'],
  },
});
