import { misprintedOrdinals } from '../../bluebook/ordinals.js';
import { isEdition } from '../../bluebook/editions.js';
import type { Citation, Part } from '../../citation/citation.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { reportersOf } from '../reporters.js';
import { defineRule, inSource } from '../rule.js';

/** What stands between the parentheses. */
const inside = ({ span, text }: Part): Part => ({ span: { start: span.start + 1, end: span.end - 1 }, text });

/** Reporters, court, editions and congresses that print an ordinal otherwise. */
function misprintedParts(citation: Citation): readonly Part[] {
  const court = 'courtAndDate' in citation ? citation.courtAndDate.court : undefined;
  const editions = citation.kind === 'book' ? citation.parentheticals.filter(({ text }) => isEdition(text)) : [];
  const bills = citation.kind === 'legislative' ? citation.sections : [];
  const parts = [...reportersOf(citation).map(({ reporter }) => reporter), ...(court === undefined ? [] : [court]), ...editions.map(inside), ...bills];
  return parts.filter(({ text }) => misprintedOrdinals(text).length > 0);
}

export const ordinal2nd = defineRule({
  id: 'ordinal-2nd',
  category: 'form',
  severity: 'error',
  summary: 'An ordinal in a citation ends in nd or rd.',
  why: 'In citations second and third are 2d and 3d, alone or at the end of a number (22d, 103d). All other ordinals keep st and th.',
  source: { indigo: 'R7.2', bluebook: '6.2(b)(ii)' },
  on: ['fullCase', 'shortCase', 'id', 'docket', 'book', 'legislative'],
  reads: 'block',
  check({ citation, placed }) {
    return misprintedParts(citation).flatMap((part) =>
      (isQuoted(placed, part.span) ? [] : misprintedOrdinals(part.text)).map(({ start, end, right }) => {
        const span = { start: part.span.start + start, end: part.span.start + end };
        return { span: inSource(placed, span), data: { span, right, wrong: part.text.slice(start, end) } };
      }),
    );
  },
  message: ({ wrong, right }) => say`“${wrong}” is “${right}” in a citation.`,
  fixable: 'safe',
  fix: ({ span, right }, { placed }) => replacement(say`Write “${right}”`, placed, span, right),
  examples: {
    invalid: [
      { brief: '*Doe v. Roe*, 73 F.3d 497, 504 («2nd» Cir. 1996).', fixed: '*Doe v. Roe*, 73 F.3d 497, 504 (2d Cir. 1996).' },
      { brief: '*Doe v. Roe*, 939 F.2d 44, 49 («3rd» Cir. 1991).', fixed: '*Doe v. Roe*, 939 F.2d 44, 49 (3d Cir. 1991).' },
      { brief: 'Jane Larch, *On Briefs* 12 («3rd» ed. 2010).', fixed: 'Jane Larch, *On Briefs* 12 (3d ed. 2010).' },
      { brief: 'The bill died. H.R. 88, «93rd» Cong. § 2 (1973).', fixed: 'The bill died. H.R. 88, 93d Cong. § 2 (1973).' },
    ],
    valid: ['Jane Larch, *On Briefs* 12 (3d ed. 2010).', 'The hearing was on the 2nd floor.', '*Doe v. Roe*, 73 F.3d 497, 504 (1st Cir. 1996).'],
  },
});
