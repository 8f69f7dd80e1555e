import { misprintedOrdinals } from '../../bluebook/ordinals.js';
import type { Part } from '../../citation/citation.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

export const ordinal2nd = defineRule({
  id: 'ordinal-2nd',
  category: 'form',
  severity: 'error',
  summary: 'An ordinal in a citation ends in nd or rd.',
  why: 'In citations second and third are 2d and 3d, alone or at the end of a number (22d, 103d). All other ordinals keep st and th.',
  source: { indigo: 'R7.2', bluebook: '6.2(b)(ii)' },
  on: ['fullCase', 'shortCase', 'docket'],
  *check({ citation, placed }) {
    const parts: (Part | undefined)[] = [
      ...('reporter' in citation ? [citation.reporter] : []),
      ...('parallels' in citation ? citation.parallels.map(({ reporter }) => reporter) : []),
      ...('courtAndDate' in citation ? [citation.courtAndDate?.court] : []),
    ];
    for (const part of parts) {
      if (part === undefined || isQuoted(placed, part.span)) continue;
      for (const { start, end, right } of misprintedOrdinals(part.text)) {
        const span = { start: part.span.start + start, end: part.span.start + end };
        yield { span: inSource(placed, span), data: { span, right, wrong: part.text.slice(start, end) } };
      }
    }
  },
  message: ({ wrong, right }) => `“${wrong}” is “${right}” in a citation.`,
  fixable: 'safe',
  fix: ({ span, right }, { placed }) => replacement(`Write “${right}”`, placed, span, right),
  examples: {
    invalid: [
      { brief: '*Doe v. Roe*, 73 F.3d 497, 504 («2nd» Cir. 1996).', fixed: '*Doe v. Roe*, 73 F.3d 497, 504 (2d Cir. 1996).' },
      { brief: '*Doe v. Roe*, 939 F.2d 44, 49 («3rd» Cir. 1991).', fixed: '*Doe v. Roe*, 939 F.2d 44, 49 (3d Cir. 1991).' },
    ],
    valid: ['The hearing was on the 2nd floor.', '*Doe v. Roe*, 73 F.3d 497, 504 (1st Cir. 1996).'],
  },
});
