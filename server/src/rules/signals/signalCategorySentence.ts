import { replaceProse } from '../../prose/placement.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';
import { isCitationSentence, runsOf } from './runs.js';

export const signalCategorySentence = defineRule({
  id: 'signal-category-sentence',
  category: 'form',
  severity: 'warning',
  summary: 'Signals of different kinds share a citation sentence.',
  why: 'In a citation sentence only signals of one kind stand together (supporting, comparing, contradicting, background); another kind begins a sentence of its own. A clause keeps them all.',
  source: { indigo: 'R4.3', bluebook: '1.3' },
  on: 'block',
  reads: 'block',
  needs: ['signal'],
  *check(placed, { brief }) {
    const citations = brief.found[placed.index]?.citations ?? [];
    for (const run of runsOf(placed, citations)) {
      for (const [index, { form, citations: own, string }] of run.entries()) {
        const before = run[index - 1];
        const signal = own[0]?.signal;
        const separator = own[0]?.separator;
        if (before?.string !== string || form === undefined || signal === undefined || separator?.text !== ';') continue;
        if ((before.form?.category ?? 'support') === form.category || !isCitationSentence(placed, citations, string) || isQuoted(placed, signal.span)) continue;
        yield { span: inSource(placed, signal.span), data: { signal, separator } };
      }
    }
  },
  message: ({ signal }) => say`“${signal.text}” begins a citation sentence of its own.`,
  fixable: 'safe',
  fix: ({ signal, separator }, placed) => {
    const edits = [
      replaceProse(placed, separator.span, '.'),
      replaceProse(placed, { start: signal.span.start, end: signal.span.start + 1 }, signal.text.charAt(0).toUpperCase()),
    ].filter((edit) => edit !== undefined);
    return edits.length === 2 ? [{ title: say`Begin a new citation sentence`, edits }] : [];
  },
  examples: {
    invalid: [
      {
        brief: 'Warning is enough. *See Hope v. Pelzer*, 536 U.S. 730, 741 (2002); *«but see» Graham v. Connor*, 490 U.S. 386, 396 (1989).',
        fixed: 'Warning is enough. *See Hope v. Pelzer*, 536 U.S. 730, 741 (2002). *But see Graham v. Connor*, 490 U.S. 386, 396 (1989).',
      },
    ],
    valid: [
      'Courts differ, *see Hope v. Pelzer*, 536 U.S. 730, 741 (2002); *but see Graham v. Connor*, 490 U.S. 386, 396 (1989), on this.',
      'Warning is enough. *See Hope v. Pelzer*, 536 U.S. 730, 741 (2002); *cf. Graham v. Connor*, 490 U.S. 386, 396 (1989).',
    ],
  },
});
