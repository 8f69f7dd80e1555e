import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../server/src/brief/frontMatter.js';

const read = (text: string) => readFrontMatter({ text, span: { start: 0, end: text.length } });

describe('front matter', () => {
  it('gives court and profile', () => {
    expect(read('title: Reply\npincite:\n  court: ca9\n  profile: "bluebook-21"\n')).toEqual({ court: 'ca9', profile: 'bluebook-21' });
  });

  it.each([
    ['on one line', "pincite: { court: ca9, profile: 'bluebook-21' }"],
    ['with comments and Windows line ends', 'pincite: # ours\r\n  # which court\r\n  court: ca9 # the Ninth\r\n\r\n  profile: bluebook-21\r\ntitle: Reply'],
    ['beside keys of other readers', 'pincite:\n  deeper:\n    court: cadc\n  court: ca9\n  profile: bluebook-21\ncourt: scotus'],
  ])('reads them %s', (_, text) => {
    expect(read(text)).toEqual({ court: 'ca9', profile: 'bluebook-21' });
  });

  it.each([
    ['nothing of ours', 'title: Reply'],
    ['no YAML', 'pincite: [court: {'],
    ['a list', '- pincite'],
    ['another shape', 'pincite: ca9'],
    ['values that are no words', 'pincite: { court: 9, profile: [] }'],
    ['no values', 'pincite:\n  court:\n  profile: ~\n'],
    ['aliases without end', `pincite: &a [&b [*a, *a], *b]`],
  ])('takes nothing from %s', (_, text) => {
    expect(read(text)).toEqual({});
  });

  it('takes nothing from a brief without front matter', () => {
    expect(readFrontMatter()).toEqual({});
  });
});
