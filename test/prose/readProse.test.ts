import { describe, expect, it } from 'vitest';
import { insertProse, italicRun, replaceProse, toProse, toSource } from '../../server/src/prose/placement.js';
import type { PlacedBlock } from '../../server/src/prose/proseBlock.js';
import { readProse } from '../../server/src/prose/readProse.js';
import { applyEdits } from '../../server/src/text/edit.js';
import { marked } from '../support/marked.js';

const blocks = (source: string) => readProse(source, 'markdown').blocks;
const texts = (source: string): string[] => blocks(source).map(({ block }) => block.text);
const styles = (source: string): string[] =>
  blocks(source).flatMap(({ block }) => block.styles.map(({ style, span }) => `${style}: ${block.text.slice(span.start, span.end)}`));
const contexts = (source: string) => blocks(source).map(({ block }) => block.context);
const plain = { quoteDepth: 0, listDepth: 0 };

function only(source: string): PlacedBlock {
  const [first, ...others] = blocks(source);
  if (first === undefined || others.length > 0) throw new Error(`not one block in ${source}`);
  return first;
}

/** The source that the prose `words` of the only block stand for. */
function sourceOf(source: string, words: string): string {
  const placed = only(source);
  const start = placed.block.text.indexOf(words);
  if (start < 0) throw new Error(`no ${words} in ${placed.block.text}`);
  const span = toSource(placed, { start, end: start + words.length });
  return source.slice(span.start, span.end);
}

describe('the words of Markdown', () => {
  it.each([
    ['emphasis', '*Roe* v. **Wade**, _id._ __at__ ***5***', 'Roe v. Wade, id. at 5'],
    ['a hard wrap', 'Roe v.\n  Wade, 410\r\nU.S. 113', 'Roe v. Wade, 410 U.S. 113'],
    ['hard breaks', 'Roe  \nv.\\\nWade', 'Roe v. Wade'],
    ['a wrap in a block quotation', '> Roe v.\n> Wade,\n410 U.S.', 'Roe v. Wade, 410 U.S.'],
    ['a wrap in a list', '1. Roe v.\n   Wade', 'Roe v. Wade'],
    ['escapes', '\\*14, \\[t\\]he, \\§ 5', '*14, [t]he, \\§ 5'],
    ['entities', 'AT&amp;T v. Q&A, &sect;&nbsp;5, &#8220;x&#x201D;', 'AT&T v. Q&A, §\u00a05, “x”'],
    ['links', 'See [*Roe*](https://a.b/c), <https://x.y> and www.a.bc.', 'See Roe, https://x.y and www.a.bc.'],
    ['reference links', 'See [Roe][r] and [r].\n\n[r]: https://a.b\n', 'See Roe and r.'],
    ['brackets that link nothing', '[t]he [sic] “[]” [^9] [a][b]', '[t]he [sic] “[]” [^9] [a][b]'],
    ['code and images', 'See `*x*` and ![*y*](z).', 'See \uFFFC and \uFFFC.'],
    ['inline HTML', '<u>Roe</u> v.<br>Wade<sup>4</sup> <span class="x">now</span>', 'Roe v. Wade4 now'],
    ['comments', 'Roe <!-- or Doe --> v. Wade', 'Roe v. Wade'],
    ['strikethrough', '~~Roe~~ v. Wade', 'Roe v. Wade'],
    ['what is no markup', 'a * b _ c snake_case 5 < 6 & 7', 'a * b _ c snake_case 5 < 6 & 7'],
    ['quotation marks and hard spaces', '“it’s” ‘so’ §\u00a05', '“it’s” ‘so’ §\u00a05'],
    ['pandoc attributes', '[Roe]{.smallcaps} v. Wade `<b>`{=html}', 'Roe v. Wade \uFFFC'],
    ['pandoc citations', 'See [@roe, p. 5] and @doe.', 'See [@roe, p. 5] and @doe.'],
    ['a task', '- [x] Cite *Roe*', 'Cite Roe'],
    ['a heading of its marks', '## Facts ##', 'Facts'],
    ['a heading of its attributes', '# Facts {#sec-facts .unnumbered}', 'Facts'],
  ])('are read through %s', (_, source, prose) => {
    expect(texts(source)).toEqual([prose]);
  });

  it.each([
    ['code', '```\n*Roe*\n```\n\n    Doe\n\nPoe'],
    ['HTML blocks', '<div>\nRoe\n</div>\n\nPoe'],
    ['raw HTML', '```{=html}\nRoe\n```\nPoe'],
    ['comments', '<!-- Roe\n\nDoe -->\n\nPoe'],
    ['front matter', '---\ntitle: Roe\n\nauthor: Doe\n---\nPoe'],
    ['rules', '***\nPoe\n\n---'],
    ['definitions', '[Roe]: u "Doe"\n\nPoe'],
    ['pandoc divs', '::: {.callout-note title="Roe"}\nPoe\n:::'],
    ['empty blocks', '>\n\n-\n\n#\n\nPoe'],
  ])('leave out %s', (_, source) => {
    expect(texts(source)).toEqual(['Poe']);
  });

  it('keep the first side of an unfinished merge, without its marks', () => {
    expect(texts('Facts\n=======\n\n<<<<<<< HEAD\nRoe\n=======\nDoe\n>>>>>>> main\n')).toEqual(['Facts', 'Roe']);
  });

  it('stand where Markdown puts them', () => {
    expect(contexts('# a\n\nb\n===\n\nc\n\n- d\n  1. e\n\n> f\n> > g\n\n| h |\n|-|\n| i |\n\n> - j')).toEqual([
      { kind: 'heading', headingLevel: 1, ...plain },
      { kind: 'heading', headingLevel: 1, ...plain },
      { kind: 'paragraph', ...plain },
      { kind: 'paragraph', quoteDepth: 0, listDepth: 1 },
      { kind: 'paragraph', quoteDepth: 0, listDepth: 2 },
      { kind: 'paragraph', quoteDepth: 1, listDepth: 0 },
      { kind: 'paragraph', quoteDepth: 2, listDepth: 0 },
      { kind: 'tableCell', ...plain },
      { kind: 'tableCell', ...plain },
      { kind: 'paragraph', quoteDepth: 1, listDepth: 1 },
    ]);
  });

  it('know their footnotes', () => {
    const source = 'Roe.[^a] Doe.[^2]\n\n[^a]: First.\n\n    More.\n[^2]: Second.\n';
    expect(texts(source)).toEqual(['Roe. Doe.', 'First.', 'More.', 'Second.']);
    expect(only(source.slice(0, 17)).block.calls).toEqual([]);
    expect(blocks(source)[0]?.block.calls).toEqual([
      { label: 'a', at: 4 },
      { label: '2', at: 9 },
    ]);
    expect(contexts(source).map(({ footnote }) => footnote)).toEqual([undefined, 'a', 'a', '2']);
  });

  it('report comments and front matter by their places', () => {
    const { text, spans } = marked('\uFEFF«---\na: 1\n---»\nRoe «<!-- x -->» v.\n\n«<!--\ny\n-->»\n');
    const { comments, frontMatter } = readProse(text, 'markdown');
    expect(frontMatter).toEqual({ text: 'a: 1', span: spans[0] });
    expect(comments).toEqual([
      { text: ' x ', span: spans[1] },
      { text: '\ny\n', span: spans[2] },
    ]);
  });
});

describe('styles', () => {
  it('name what the author set apart, outermost first', () => {
    expect(styles('*Roe* **v.** ***Wade*** [*x*](y) <u>u</u> <sup>1</sup> <em>e</em>')).toEqual([
      'emphasis: Roe', 'strong: v.', 'emphasis: Wade', 'strong: Wade', 'link: x', 'emphasis: x', 'underline: u', 'superscript: 1', 'emphasis: e',
    ]);
  });

  it('give the source with and without markers', () => {
    const source = '> See **Roe\n> v. Wade**.';
    const placed = only(source);
    const run = placed.block.styles[0];
    expect(run && source.slice(placed.base + run.source.start, placed.base + run.source.end)).toBe('**Roe\n> v. Wade**');
    expect(run && source.slice(placed.base + run.inner.start, placed.base + run.inner.end)).toBe('Roe\n> v. Wade');
    expect(italicRun(only('*Roe*, 5'), { start: 0, end: 3 })?.style).toBe('emphasis');
    expect(italicRun(only('*Roe*, 5'), { start: 0, end: 4 })).toBeUndefined();
  });
});

describe('star pages', () => {
  it.each<[string, string, string[], number[]]>([
    ['*Id.* at *14.', 'Id. at *14.', ['emphasis: Id.'], []],
    ['*Roe*, 2021 WL 1, at *3–4; *Doe*, 2022 WL 2, at *5.', 'Roe, 2021 WL 1, at *3–4; Doe, 2022 WL 2, at *5.', ['emphasis: Roe', 'emphasis: Doe'], []],
    ['*Roe, 2021 WL 1, at *3 (N.D. Cal.)* holds so.', 'Roe, 2021 WL 1, at *3 (N.D. Cal.) holds so.', ['emphasis: Roe, 2021 WL 1, at *3 (N.D. Cal.)'], [19]],
    ['2021 WL 1, at *3, and* so on', '2021 WL 1, at *3, and* so on', [], [14]],
    ['2021 WL 1, at *3, *7 & *9 x*.', '2021 WL 1, at *3, *7 & *9 x*.', [], [14, 18, 23]],
    ['*Roe*, slip op. *3 n.2 x*', 'Roe, slip op. *3 n.2 x*', ['emphasis: Roe'], [14]],
    ['2021 WL 1, at \\*3 and *so* on', '2021 WL 1, at *3 and so on', ['emphasis: so'], []],
    ['Look at *42 U.S.C. § 1983* and *2001: A Space Odyssey*.', 'Look at 42 U.S.C. § 1983 and 2001: A Space Odyssey.', ['emphasis: 42 U.S.C. § 1983', 'emphasis: 2001: A Space Odyssey'], []],
    ['2021 WL 1, at\n*3 <u>and</u>* so', '2021 WL 1, at *3 and* so', ['underline: and'], [14]],
  ])('%s', (source, prose, runs, eaten) => {
    const { block } = only(source);
    expect(block.text).toBe(prose);
    expect(styles(source)).toEqual(runs);
    expect(block.eatenStars ?? []).toEqual(eaten);
  });
});

describe('the way back', () => {
  it.each([
    ['*Roe* v. *Wade*', 'Roe v. Wade', 'Roe* v. *Wade'],
    ['Roe v.\n> Wade', 'v. W', undefined],
    ['> Roe v.\n> Wade', 'v. Wade', 'v.\n> Wade'],
    ['at \\*14', '*14', '\\*14'],
    ['5 &amp; 6', '& 6', '&amp; 6'],
    ['Roe[^1] v.\n\n[^1]: x'.slice(0, 10), 'v.', 'v.'],
    ['[*Roe*](u), 5', 'Roe, 5', 'Roe*](u), 5'],
  ])('%s: %s', (source, words, printed) => {
    if (printed === undefined) expect(() => sourceOf(source, words)).toThrow();
    else expect(sourceOf(source, words)).toBe(printed);
  });

  it('leads from every source offset of a letter to its prose', () => {
    const source = '> *Roe*\n> v. \\*W &amp; x';
    const placed = only(source);
    for (const letter of ['R', 'v', 'W', 'x']) expect(placed.block.text[toProse(placed, source.indexOf(letter))]).toBe(letter);
  });

  it('edits words and leaves markers', () => {
    const source = '*Roe*\nv. Wade';
    const placed = only(source);
    const edit = replaceProse(placed, { start: 0, end: 3 }, 'Doe');
    expect(edit && applyEdits(source, [edit])).toBe('*Doe*\nv. Wade');
    expect(replaceProse(placed, { start: 2, end: 6 }, 'x')).toBeUndefined();
    expect(applyEdits(source, [insertProse(placed, 3, '!', 'left')])).toBe('*Roe!*\nv. Wade');
  });
});

describe('plain text', () => {
  it('has paragraphs and no marks', () => {
    const source = '*Roe* v.\n   Wade[^1] \r\n- x\f<!-- y -->\n \t\n\n# z';
    expect(readProse(source, 'text').blocks.map(({ base, block }) => [base, block.text])).toEqual([
      [0, '*Roe* v. Wade[^1] - x <!-- y -->'],
      [source.indexOf('#'), '# z'],
    ]);
  });
});

describe('reading again', () => {
  it('keeps the blocks that an edit did not touch, wherever they moved', () => {
    const before = readProse('# A\n\nOne.\n\nTwo.[^1]\n\n- a\n- b\n\n[^1]: Note.\n', 'markdown');
    const source = before.source.replace('Two.', 'Two *and* a half.');
    const after = readProse(source, 'markdown', before);
    expect(after.blocks.map(({ block }, i) => block === before.blocks[i]?.block)).toEqual([true, true, false, true, true, true]);
    expect(after.blocks.map(({ base, block }) => source.startsWith(block.text.slice(0, 1), base) || block.context.kind === 'heading')).not.toContain(false);
  });

  it('keeps the blocks of an edited chunk that are the same', () => {
    const before = readProse('| a | b |\n|-|-|\n| c | d |\n', 'markdown');
    const after = readProse('| a | b |\n|-|-|\n| cc | d |\n', 'markdown', before);
    expect(after.blocks.map(({ block }, i) => block === before.blocks[i]?.block)).toEqual([true, true, false, true]);
  });

  it('follows a label defined or undefined elsewhere', () => {
    const before = readProse('Roe.[^1] [x] a\n\nDoe.\n', 'markdown');
    expect(before.blocks[0]?.block.text).toBe('Roe.[^1] [x] a');
    const after = readProse(`${before.source}\n[^1]: n\n\n[X]: u\n`, 'markdown', before);
    expect(after.blocks.map(({ block }) => block.text)).toEqual(['Roe. x a', 'Doe.', 'n']);
    expect(after.blocks[1]?.block).toBe(before.blocks[1]?.block);
  });
});

describe('hostile text', () => {
  it.each(['>', '> ', '[', '[a](', '*a ', 'a* ', 'a*b', '_a*', '`a', '<a ', '~a', '![', '1. ', '- a\n  ', 'a|b\n', '[^a]:', '[a]: b\n\n', 'a\n===\n', 'WL 1, at *1 x* ', '# a\n', '\\', '<!--', ':::\n', '{.a}', '\r'])('%j is read in linear time', (piece) => {
    const time = (length: number): number => {
      const source = piece.repeat(length / piece.length);
      const started = performance.now();
      readProse(source, 'markdown');
      return performance.now() - started;
    };
    time(4000);
    expect(time(60_000)).toBeLessThan(4000);
  });
});
