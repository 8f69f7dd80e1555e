import { lookUpSignal } from '../../bluebook/signals.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { beginOf } from '../surroundings.js';

export const signalSeeAlsoFirst = defineRule({
  id: 'signal-see-also-first',
  category: 'form',
  severity: 'info',
  off: true,
  summary: '“See also” or “accord” has no authority before it.',
  why: '*See also* and *accord* add to authority already given for the same point. The first authority has no signal, or *see*.',
  source: { indigo: 'R4.6.3, R4.6.5', bluebook: '1.2(a)' },
  on: ['fullCase', 'shortCase', 'supra', 'statute', 'regulation', 'rule', 'constitution', 'journal', 'book'],
  reads: 'block',
  needs: ['signal'],
  check({ citation, placed, blockIndex }, { brief }) {
    const { signal, nestedIn } = citation;
    const base = signal === undefined ? undefined : lookUpSignal(signal.text)?.base;
    if (signal === undefined || (base !== 'see also' && base !== 'accord') || nestedIn !== undefined || isQuoted(placed, signal.span)) return undefined;
    const found = brief.found[blockIndex];
    const begin = beginOf(citation);
    const cited = found?.citations.some((each) => each.span.start < begin) === true || found?.mentions.some(({ name }) => name.span.start < begin) === true;
    const quotes = (brief.blocks[blockIndex - 1]?.block.context.quoteDepth ?? 0) > 0;
    return !cited && !quotes ? { span: inSource(placed, signal.span), data: { signal } } : undefined;
  },
  message: ({ signal }) => say`“${signal.text}” follows other authority for the point; here it is the first.`,
  fixable: 'suggest',
  fix: ({ signal }, { placed }) => replacement(say`Write “see”`, placed, signal.span, /^[A-Z]/.test(signal.text) ? 'See' : 'see'),
  examples: {
    invalid: [{ brief: 'Warning is enough. *«See also» Hope v. Pelzer*, 536 U.S. 730, 741 (2002).', fixed: 'Warning is enough. *See Hope v. Pelzer*, 536 U.S. 730, 741 (2002).' }],
    valid: ['Warning is enough. *Graham v. Connor*, 490 U.S. 386, 396 (1989); *see also Hope v. Pelzer*, 536 U.S. 730, 741 (2002).'],
  },
});
