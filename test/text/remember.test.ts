import { expect, test } from 'vitest';
import { countBefore } from '../../server/src/text/countBefore.js';
import { rememberFor, rememberWithin } from '../../server/src/text/remember.js';

test('what is worked out for an object is worked out once, nothing among the answers included', () => {
  let runs = 0;
  const answer = rememberFor((key: { readonly value?: number }) => {
    runs++;
    return key.value;
  });
  const [one, none] = [{ value: 1 }, {}];
  expect([answer(one), answer(one), answer(none), answer(none)]).toEqual([1, 1, undefined, undefined]);
  expect(runs).toBe(2);
});

test('two objects with one holder share the answer', () => {
  const holder = {};
  const first = rememberFor(({ value }: { readonly value: number }) => value, () => holder);
  expect([first({ value: 1 }), first({ value: 2 })]).toEqual([1, 1]);
});

test('answers within an object are kept key by key', () => {
  let runs = 0;
  const sum = rememberWithin((key: number, { value }: { readonly value: number }) => {
    runs++;
    return key + value;
  });
  const [ten, twenty] = [{ value: 10 }, { value: 20 }];
  expect([sum(1, ten), sum(1, ten), sum(2, ten), sum(1, twenty)]).toEqual([11, 11, 12, 21]);
  expect(runs).toBe(3);
});

test('how many items come before', () => {
  const list = [1, 3, 3, 7];
  expect([0, 1, 3, 4, 9].map((most) => countBefore(list, (item) => item <= most))).toEqual([0, 1, 3, 3, 4]);
  expect(countBefore([], () => true)).toBe(0);
});
