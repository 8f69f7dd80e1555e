import { expect, test } from 'vitest';
import { combineLibraries, createLibrary } from '../../server/src/library/library.js';
import type { Opinion } from '../../server/src/library/opinion.js';
import { shippedLibrary } from '../../server/src/library/shipped.js';
import { perezOpinion } from '../../server/src/library/shippedOpinion.js';
import { shippedOnDemand } from '../../server/src/library/shippedOnDemand.js';

const invented = 'no reasonable officer could ever have thought otherwise about these things';
const [shipped] = shippedLibrary.opinions;
if (shipped === undefined) throw new Error('nothing is shipped');
const { record } = shipped;
const own = shipped.record.quotations[0]?.text ?? '';

test('is known and listed without its index, which the first quotation brings', () => {
  let times = 0;
  const library = shippedOnDemand(() => {
    times++;
    return perezOpinion;
  });
  const opinion = library.byCitation('98', 'F.4th', '919');
  expect(opinion?.record).toEqual(record);
  expect([library.summaries.length, library.opinions.length, times]).toEqual([1, 1, 0]);
  expect(opinion?.quotations.complete).toBe(false);
  expect(opinion?.quotations.find(own)).toEqual(shipped.quotations.find(own));
  expect(opinion?.quotations.find(invented)).toEqual({ kind: 'none' });
  expect(opinion?.quotations.complete).toBe(true);
  expect(times).toBe(1);
});

test('without an index says nothing, and asks for it anew', () => {
  let times = 0;
  const opinion = shippedOnDemand(() => (++times === 1 ? undefined : perezOpinion)).byId(record.id);
  expect(opinion?.quotations.find(own)).toEqual({ kind: 'none' });
  expect(opinion?.quotations.complete).toBe(false);
  expect(opinion?.quotations.find(own).kind).toBe('exact');
});

test('the text of the user’s own copy takes nothing of that away', () => {
  const copy: Opinion = { record: { ...record, id: 'copy', provenance: 'imported' }, quotations: { complete: true, find: () => ({ kind: 'none' }) }, text: { pages: [] } };
  const opinion = combineLibraries([shippedOnDemand(() => perezOpinion), createLibrary([copy])]).byCitation('98', 'F.4th', '919');
  expect(opinion?.text).toEqual({ pages: [] });
  expect(opinion?.quotations.find(invented)).toEqual({ kind: 'none' });
  expect(opinion?.quotations.complete).toBe(true);
});
