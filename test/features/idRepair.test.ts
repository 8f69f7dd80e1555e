import { describe, expect, test } from 'vitest';
import type { Brief } from '../../server/src/brief/brief.js';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { type Repair, repairsAt } from '../../server/src/features/idRepair.js';
import { IdTrail } from '../../server/src/features/idTrail.js';
import { shippedLibrary } from '../../server/src/library/shipped.js';
import { defaultSettings } from '../../server/src/rules/check.js';
import { applyEdits, type Edit } from '../../server/src/text/edit.js';

const hope = '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002)';
const graham = '*Graham v. Connor*, 490 U.S. 386, 396 (1989)';
const read = (text: string): Brief => readBrief(text, { library: shippedLibrary });

/** A brief under edits. */
class Draft {
  readonly trail: IdTrail;

  constructor(public text: string) {
    this.trail = new IdTrail(read(text));
  }

  /** Puts text in the place of another, which stands there once, or before it. */
  put(newText: string, where: { readonly before: string } | { readonly for: string }): this {
    const place = 'before' in where ? where.before : where.for;
    const start = this.text.indexOf(place);
    if (start < 0) throw new Error(`no ${place}`);
    const edit: Edit = { span: { start, end: 'before' in where ? start : start + place.length }, newText };
    this.trail.edited(edit);
    this.text = applyEdits(this.text, [edit]);
    return this;
  }

  repairs(at: string, nth = 0): readonly Repair[] {
    let start = -1;
    for (let count = 0; count <= nth; count++) start = this.text.indexOf(at, start + 1);
    const brief = read(this.text);
    return repairsAt(brief, this.trail.strayed(brief), { start, end: start }, defaultSettings);
  }

  /** The text after the only repair at a place. */
  repaired(at: string, nth = 0): string {
    const [repair, ...more] = this.repairs(at, nth);
    if (repair === undefined || more.length > 0) throw new Error(`${String(more.length + 1)} repairs`);
    return applyEdits(this.text, repair.edits);
  }
}

describe('an id. that an edit led astray', () => {
  test('is written out, and the offer says what it meant and means', () => {
    const draft = new Draft(`${hope}. Warning is enough. *Id.* at 741.`).put(`${graham}. `, { before: 'Warning' });
    expect(draft.repairs('Id.').map(({ title }) => title)).toEqual(['Write “Hope, 536 U.S. at 741”: this id. meant Hope, and now means Graham']);
    expect(draft.repaired('Id.')).toBe(`${hope}. ${graham}. Warning is enough. *Hope*, 536 U.S. at 741.`);
  });

  test('is offered at the citation that came between, with all that it led astray', () => {
    const draft = new Draft(`${hope}. Warning is enough. *Id.* at 741. More. *Id.* at 742.`).put(`${graham}. `, { before: 'Warning' });
    expect(draft.repairs('Graham v.').map(({ title }) => title)).toEqual(['Repair the id. chain: an id. meant Hope, and now means Graham']);
    const text = draft.repaired('Graham v.');
    expect(text).toBe(`${hope}. ${graham}. Warning is enough. *Hope*, 536 U.S. at 741. More. *Id.* at 742.`);
    expect(read(text).citations.at(-1)?.authority?.label).toContain('Hope');
  });

  test('without a page takes the last one cited, and keeps its parenthetical and its signal', () => {
    const draft = new Draft(`${hope}. Warning is enough. *See id.* (no doubt).`).put(`${graham}. `, { before: 'Warning' });
    expect(draft.repaired('id.')).toBe(`${hope}. ${graham}. Warning is enough. *See Hope*, 536 U.S. at 739 (no doubt).`);
  });

  test('is known again when its paragraph was moved', () => {
    const moved = 'Warning is enough. *Id.* at 741.\n\n';
    const draft = new Draft(`${hope}.\n\n${moved}Force must fit. ${graham}.\n\nEnd.`).put('', { for: moved }).put(moved, { before: 'End.' });
    expect(draft.repaired('Id.')).toContain('Warning is enough. *Hope*, 536 U.S. at 741.\n\nEnd.');
  });

  test('behind a string citation too, where it means nothing any more', () => {
    const draft = new Draft(`${hope}. Warning is enough. *Id.* at 741.`).put(`; ${graham}`, { before: '. Warning' });
    expect(draft.repairs('Id.')[0]?.title).toContain('this id. meant Hope');
  });
});

describe('no repair is offered', () => {
  test.for<[string, string, (draft: Draft) => Draft]>([
    ['where nothing was edited', `${hope}. *Id.* at 741.`, (draft) => draft],
    ['where the words changed and the meaning did not', `${hope}. Warning. *Id.* at 741.`, (draft) => draft.put('Good warning.', { for: 'Warning.' }).put('743', { for: '741' })],
    ['where a misprint of the full citation was mended', '*Hope v. Pelzer*, 563 U.S. 730, 739 (2002). *Id.* at 741.', (draft) => draft.put('536', { for: '563' })],
    ['where what was meant is cited no more', `${hope}. ${graham}. *Id.* at 397.`, (draft) => draft.put('', { for: ` ${graham}.` })],
    ['for a new id.', `${hope}. Warning. ${graham}.`, (draft) => draft.put('*Id.* at 741. ', { before: 'Warning' })],
    ['where the citation between names the same source', `${hope}. Warning. *Id.* at 741.`, (draft) => draft.put('*Hope*, 536 U.S. at 740. ', { before: 'Warning' })],
    ['where it stood in a parenthetical', `${hope}. Warning. *Id.* at 741.`, (draft) => draft.put(` (quoting ${graham})`, { before: '. Warning' })],
    ['where an edit was taken back', `${hope}. Warning. *Id.* at 741.`, (draft) => draft.put(`${graham}. `, { before: 'Warning' }).put('', { for: `${graham}. ` })],
  ])('%s', ([, text, edit]) => {
    const draft = edit(new Draft(text));
    const brief = read(draft.text);
    expect(draft.trail.strayed(brief)).toEqual([]);
  });
});
