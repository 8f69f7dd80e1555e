import { type Opening, participleOpening } from '../../bluebook/explanatoryVerbs.js';
import { insertProse, replaceProse } from '../../prose/placement.js';
import type { Edit } from '../../text/edit.js';
import type { Span } from '../../text/span.js';
import { abbreviations } from '../../prose/abbreviations.data.js';
import { asPrinted, say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource, type Sighting } from '../rule.js';
import { cutOff, type CutOff } from './cutOff.js';

interface Faults {
  readonly inner: Span;
  readonly opening: Opening | undefined;
  /** A full stop stands within, behind the last word. */
  readonly stop: boolean;
  readonly cut: CutOff | undefined;
}

/** A full stop that ends a single sentence of small letters: not that of an abbreviation or a quotation. */
function endsInStop(text: string): boolean {
  const last = /(?:^|[\s(-])(\p{Ll}{3,})\.$/u.exec(text.slice(-40))?.[1];
  return last !== undefined && !abbreviations.has(last) && !/^(?:etc|seq)$/.test(last) && !/[.?!]\s+\p{Lu}/u.test(text);
}

export const explanatoryParentheticalForm = defineRule({
  id: 'explanatory-parenthetical-form',
  category: 'form',
  severity: 'info',
  summary: 'An explanatory parenthetical is not a phrase that opens with a participle.',
  why: 'An explanation opens with a participle in small letters (holding, noting, rejecting), has no full stop of its own, and stands before the full stop of the citation.',
  source: { indigo: 'R10.1.1', bluebook: '1.5(a), B1.3' },
  on: ['fullCase', 'shortCase', 'id', 'supra'],
  reads: 'block',
  check({ citation, placed }) {
    const cut = cutOff(placed, citation);
    const shown = citation.parentheticals.filter(({ kind }) => kind === 'explanatory').map(({ span, text }) => ({ span, text, cut: undefined }));
    return (cut?.kind === 'explanation' ? [...shown, { span: cut.span, text: cut.text, cut }] : shown).flatMap((each): Sighting<Faults>[] => {
      const opening = participleOpening(each.text);
      const stop = endsInStop(each.text) && (each.cut !== undefined || /^\p{Ll}/u.test(each.text) || opening !== undefined);
      if (opening === undefined && !stop && each.cut === undefined) return [];
      if (isQuoted(placed, { start: each.span.start, end: each.span.start + 1 })) return [];
      return [{ span: inSource(placed, each.span), data: { inner: { start: each.span.start + 1, end: each.span.end - 1 }, opening, stop, cut: each.cut } }];
    });
  },
  message: ({ opening, stop, cut }) =>
    opening !== undefined ? say`Open the explanation with “${opening.right}”.` : cut !== undefined ? say`The explanation stands before the full stop of its citation.` : stop ? say`No full stop stands within the parenthetical.` : asPrinted(''),
  fixable: 'safe',
  fix: ({ inner, opening, stop, cut }, { placed }) => {
    const edits: (Edit | undefined)[] = [];
    if (cut !== undefined) edits.push(replaceProse(placed, cut.mark, ''));
    if (opening !== undefined) edits.push(replaceProse(placed, { start: inner.start, end: inner.start + opening.length }, opening.right));
    if (stop) edits.push(replaceProse(placed, { start: inner.end - 1, end: inner.end }, ''));
    if (cut?.ends === true) edits.push(insertProse(placed, inner.end + 1, '.', 'left'));
    return edits.every((edit) => edit !== undefined) ? [{ title: say`Put the explanation in its form`, edits, safe: opening?.sure !== false }] : [];
  },
  examples: {
    invalid: [
      { brief: '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011) «(found that tasing was force)».', fixed: '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011) (finding that tasing was force).' },
      { brief: '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011) «(Rejecting a bright line.)».', fixed: '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011) (rejecting a bright line).' },
      { brief: '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011). «(noting that tasing was force)»', fixed: '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011) (noting that tasing was force).' },
      { brief: '*Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021) «(the court concluded that notice was due)».', fixed: '*Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021) (concluding that notice was due).' },
    ],
    valid: [
      '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011) (noting that tasing was force).',
      '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011) (same).',
      '*Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021) (“The tenant pays.”).',
      '*Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021) (suit against Acme Inc.).',
      'The case is *Poe v. Moe*, 12 F.4th 34 (9th Cir. 2021). (Roe was never served.)',
    ],
  },
});
