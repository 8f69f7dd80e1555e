import { lookUpSignal } from '../../bluebook/signals.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';
import { inTableOfAuthorities } from '../surroundings.js';

export const signalCfParenthetical = defineRule({
  id: 'signal-cf-parenthetical',
  category: 'form',
  severity: 'info',
  summary: 'A signal that needs an explanation has no parenthetical.',
  why: '*Cf.*, *but cf.*, *compare* and *see generally* say that the authority bears on the point in another way than plain support. A parenthetical says how.',
  source: { indigo: 'R4.6.5–R4.6.7, R4.7, R4.8.3', bluebook: '1.2, 1.5, B1.3' },
  notInManual: true,
  on: ['fullCase', 'shortCase', 'id', 'journal', 'book'],
  reads: 'block',
  needs: ['signal'],
  check({ citation, placed, blockIndex }, { brief }) {
    const { signal, nestedIn } = citation;
    const form = signal === undefined ? undefined : lookUpSignal(signal.text);
    if (signal === undefined || form === undefined || nestedIn !== undefined || citation.standing === 'text') return undefined;
    if (form.parenthetical === 'none' || form.base === 'see also') return undefined;
    const compared = form.category === 'comparison' ? (brief.found[blockIndex]?.citations ?? []).filter(({ string }) => string === citation.string) : [citation];
    if (compared.some(({ parentheticals }) => parentheticals.some(({ kind }) => kind !== 'courtYear' && kind !== 'weight')) || isQuoted(placed, signal.span) || inTableOfAuthorities(brief, blockIndex)) return undefined;
    const next = brief.found[blockIndex]?.citations.find(({ history, span }) => history !== undefined && span.start >= citation.span.end);
    if (next?.parentheticals.some(({ kind }) => kind === 'explanatory' || kind === 'quoting') === true && next.string === citation.string) return undefined;
    return { span: inSource(placed, signal.span), data: { signal: form.canonical } };
  },
  message: ({ signal }) => say`A parenthetical should say how the authority behind “${signal}” bears on the point.`,
  examples: {
    invalid: [
      { brief: 'Warning is enough. *«Cf.» Hope v. Pelzer*, 536 U.S. 730, 741 (2002).' },
      { brief: 'Much has been written. *«See generally» Hope v. Pelzer*, 536 U.S. 730 (2002).' },
    ],
    valid: ['Warning is enough. *Cf. Hope v. Pelzer*, 536 U.S. 730, 741 (2002) (finding obvious cruelty).', 'Warning is enough. *See Hope v. Pelzer*, 536 U.S. 730, 741 (2002).'],
  },
});
