import type { Citation } from '../../citation/citation.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import type { Edit } from '../../text/edit.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { withMarkers } from '../markup.js';
import { defineRule, inSource } from '../rule.js';
import { isCitationSentence, runsOf, type Segment } from './runs.js';

const capital = (text: string, large: boolean): string => text.replace(/\p{L}/u, (letter) => (large ? letter.toUpperCase() : letter.toLowerCase()));

/** The segments put in order, each in the place of another; none where an id. would change its meaning. */
function reordered(source: string, placed: PlacedBlock, run: readonly Segment[], citations: readonly Citation[]): Edit[] {
  if (run.some(({ form, citations: own }, index) => (form === undefined && index > 0) || own.some(({ kind }) => kind === 'id'))) return [];
  const spans = run.map(({ span }) => withMarkers(placed, span));
  const ordered = run.map((segment, index) => ({ segment, span: spans[index] })).sort((a, b) => (a.segment.form?.order ?? 0) - (b.segment.form?.order ?? 0));
  const edits: Edit[] = [];
  for (const [index, { segment, span: from }] of ordered.entries()) {
    const to = spans[index];
    const place = run[index];
    if (from === undefined || to === undefined || place === undefined) return [];
    const opens = place.citations[0] === citations[place.string] && isCitationSentence(placed, citations, place.string);
    const text = source.slice(from.start, from.end);
    const newText = segment.form === undefined ? text : capital(text, opens);
    if (newText !== source.slice(to.start, to.end)) edits.push({ span: to, newText });
  }
  return edits;
}

export const signalOrder = defineRule({
  id: 'signal-order',
  category: 'form',
  severity: 'warning',
  summary: 'Signals for one statement are out of order.',
  why: 'Support comes first (no signal, *e.g.*, *accord*, *see*, *see also*, *cf.*), then comparison, then contradiction (*contra*, *but see*, *but cf.*), then background (*see generally*).',
  source: { indigo: 'R4.2, R4.3', bluebook: '1.2, 1.3, B1.2' },
  on: 'block',
  reads: 'block',
  needs: ['signal'],
  *check(placed, { brief }) {
    const citations = brief.found[placed.index]?.citations ?? [];
    for (const run of runsOf(placed, citations)) {
      let highest: Segment | undefined;
      let first = true;
      for (const segment of run) {
        const { form, citations: own } = segment;
        const signal = own[0]?.signal;
        if (form === undefined || signal === undefined || isQuoted(placed, signal.span)) continue;
        if (highest?.form !== undefined && form.order < highest.form.order) {
          yield { span: inSource(placed, signal.span), data: { own: form.canonical, before: highest.form.canonical, run: first ? run : [], citations } };
          first = false;
        } else highest = segment;
      }
    }
  },
  message: ({ own, before }) => say`“${own}” comes before “${before}”.`,
  fixable: 'suggest',
  fix: ({ run, citations }, placed, { brief }) => [{ title: say`Put the signals in order`, edits: reordered(brief.source, placed, run, citations) }],
  examples: {
    invalid: [
      {
        brief: 'Warning is enough. *See generally* 42 U.S.C. § 1983. *«See» Hope v. Pelzer*, 536 U.S. 730, 741 (2002).',
        fixed: 'Warning is enough. *See Hope v. Pelzer*, 536 U.S. 730, 741 (2002). *See generally* 42 U.S.C. § 1983.',
      },
      {
        brief: 'Warning is enough. *Cf. Graham v. Connor*, 490 U.S. 386, 396 (1989); *«see also» Hope v. Pelzer*, 536 U.S. 730, 741 (2002).',
        fixed: 'Warning is enough. *See also Hope v. Pelzer*, 536 U.S. 730, 741 (2002); *cf. Graham v. Connor*, 490 U.S. 386, 396 (1989).',
      },
    ],
    valid: [
      'Warning is enough. *Hope v. Pelzer*, 536 U.S. 730, 741 (2002); *see also Graham v. Connor*, 490 U.S. 386, 396 (1989).',
      'Some differ. *But see* 42 U.S.C. § 1983. Warning is enough. *See Hope v. Pelzer*, 536 U.S. 730, 741 (2002).',
    ],
  },
});
