import { isLevelAlone, withoutState } from '../../bluebook/courtForms.js';
import { stateById } from '../../bluebook/states.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { courtImplied, courtOf, editionsOf, stateOfReporter } from '../reporters.js';
import { defineRule, inSource, type Sighting } from '../rule.js';
import type { Span } from '../../text/span.js';

interface Fault {
  readonly court: string;
  readonly state: string;
  /** What to put in place of a span: nothing to add a state that is not known. */
  readonly change?: { readonly span: Span; readonly right: string };
}

export const courtStateMissing = defineRule({
  id: 'court-state-missing',
  category: 'form',
  severity: 'warning',
  summary: 'An intermediate court lacks its state, or repeats the one that the reporter names.',
  why: 'Beside a regional reporter the parenthetical names the state and the level of the court (Ga. Ct. App.). Beside a reporter whose title names the state it gives only what the title leaves open.',
  source: { indigo: 'R12.2, R12.3.1, T3', bluebook: '10.4(b), T1.3' },
  on: 'fullCase',
  reads: 'block',
  needs: ['court'],
  *check({ citation, placed }): Iterable<Sighting<Fault>> {
    const { courtAndDate } = citation;
    const printed = courtAndDate?.court;
    const date = courtAndDate?.date;
    if (printed === undefined || date === undefined || isQuoted(placed, printed.span) || date.span.start < printed.span.end) return;
    const editions = editionsOf(citation);
    const within = stateOfReporter(editions);
    const span = inSource(placed, printed.span);
    if (within === undefined) {
      if (editions.length > 0 && editions.every(({ kind }) => kind === 'regional') && isLevelAlone(printed.text)) yield { span, data: { court: printed.text, state: '' } };
      return;
    }
    const court = courtOf(courtAndDate);
    if (court?.jurisdiction !== within || court.level === 'highest') return;
    const state = stateById(within)?.name ?? within;
    if (courtImplied(editions)?.id === court.id) {
      yield { span, data: { court: printed.text, state, change: { span: { start: printed.span.start, end: date.span.start }, right: '' } } };
      return;
    }
    const right = withoutState(court);
    const named = stateById(within)?.abbreviation;
    if (right !== undefined && named !== undefined && printed.text.startsWith(named)) yield { span, data: { court: printed.text, state, change: { span: printed.span, right } } };
  },
  message: ({ court, state, change }) => {
    if (change === undefined) return say`“${court}” of which state? The reporter does not say.`;
    return change.right === '' ? say`The reporter names this court of ${state} already: leave “${court}” out.` : say`The reporter says ${state} already: “${change.right}” is enough.`;
  },
  fixable: 'safe',
  fix: ({ court, change }, { placed }) => (change === undefined ? [] : replacement(change.right === '' ? say`Leave “${court}” out` : say`Write “${change.right}”`, placed, change.span, change.right)),
  examples: {
    invalid: [
      { brief: '*Larch v. Birch*, 58 Cal. App. 5th 10, 12 («Cal. Ct. App.» 2020).', fixed: '*Larch v. Birch*, 58 Cal. App. 5th 10, 12 (2020).' },
      { brief: '*Larch v. Birch*, 812 N.Y.S.2d 10, 12 («N.Y. App. Div.» 2006).', fixed: '*Larch v. Birch*, 812 N.Y.S.2d 10, 12 (App. Div. 2006).' },
      { brief: '*Larch v. Birch*, 512 S.E.2d 10, 12 («Ct. App.» 1999).' },
    ],
    valid: ['*Larch v. Birch*, 512 S.E.2d 10, 12 (Ga. Ct. App. 1999).', '*Larch v. Birch*, 512 S.E.2d 10, 12 (Ga. 1999).', '*Larch v. Birch*, 74 Cal. Rptr. 2d 10, 12 (Ct. App. 1998).'],
  },
});
