import { describe, expect, it } from 'vitest';
import { readIgnores } from '../../server/src/brief/ignores.js';
import { readProse } from '../../server/src/prose/readProse.js';
import { marked } from '../support/marked.js';

const read = (source: string) => readIgnores(readProse(source, 'markdown'));

describe('ignore comments', () => {
  it.each([
    ['pincite-ignore-line', 'line'],
    ['pincite-ignore-next-line', 'nextLine'],
    ['pincite-ignore', 'block'],
    ['pincite-ignore-file', 'file'],
  ])('%s', (word, scope) => {
    const { text, spans } = marked(`One. «<!-- ${word} wrong-pincite, misquotation: the page is of the slip opinion -->»\n`);
    expect(read(text)).toEqual([{ scope, rules: ['wrong-pincite', 'misquotation'], reason: 'the page is of the slip opinion', span: spans[0] }]);
  });

  it('means all rules without names', () => {
    expect(read('<!-- pincite-ignore -->\n\nText.')).toMatchObject([{ scope: 'block', rules: [], reason: '' }]);
    expect(read('<!--pincite-ignore: as the court prints it: twice-->\n\nText.')).toMatchObject([{ rules: [], reason: 'as the court prints it: twice' }]);
  });

  it.each(['<!-- ignore -->', '<!-- pincite-ignore-all -->', '<!-- pincite-ignore This is a note -->', '`<!-- pincite-ignore -->`', '```\n<!-- pincite-ignore -->\n```'])(
    'leaves %s alone',
    (source) => {
      expect(read(source)).toEqual([]);
    },
  );
});
