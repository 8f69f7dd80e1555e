import fc from 'fast-check';
import { parseMarkdown } from '../../server/src/markdown/parseMarkdown.js';
import { plainMarks } from '../../server/src/markdown/plainMarks.js';
import type { BlocksReading } from '../../server/src/prose/blocksOfTree.js';
import { parseChunk } from '../../server/src/prose/parseChunk.js';

/** What a parse of the whole document gives: the measure of the reading by chunks. */
export function wholeReading(source: string): BlocksReading {
  const text = plainMarks(source);
  const [first] = parseMarkdown(text).root.children;
  const matter = first?.type === 'yaml' ? (first.position?.end.offset ?? 0) : 0;
  const { blocks, comments } = parseChunk(text.slice(0, matter).replace(/[^\r\n]/g, ' ') + text.slice(matter), []);
  return { blocks, comments };
}

const inline = fc.constantFrom(
  'word', 'Roe', ' ', ' ', ' ', '  ', '*Id.*', '*', '**', '_', '__', '***', '.', ',', '(', ')', '“', '”', '’', '§ 1983', ' WL 1, at *14', ', *3', '*3', '\\*', '\\', '\\[', '&amp;', '&', '[t]', '[^1]', '[^2]', '[x]', '[y][x]', '[*z*](u)', '](', '[', ']', '!', '![a](b)', '`', '`c`', '<u>', '</u>', '<!-- c -->', '<', '~', '~~', 'http://a.b/c_d_', 'www.a.bc', 'x@y.org', '@', ':', '|', '{.k}', '\u00a0', '\ud83d\ude00', 'é', '1', '–', '#', '-', '+', '=', '>',
);

const lead = fc.constantFrom(
  '', '', '', '', '', '', ' ', '   ', '    ', '\t', '> ', '>', '> > ', '>    ', '- w', '* w', '+ w', '-   w', '1. w', '2. w', '10) w', '  - w', '    - w', '- > w', '1. w', '# ', '## ', '#', '[^1]: ', '[^2]:', '[x]: u', '[x]: ', '```', '~~~', '```js', '<!-- ', '-->', '<div>', '</div>', '<pre>', '---', '***', '- - -', '===', '| a | b |', '|-|-|', '| c |', ':::', '::: {.x}', '<<<<<<< a', '=======', '>>>>>>> b', '{.k}', '\\', '  ',
);

const line = fc.tuple(lead, fc.array(inline, { maxLength: 7 })).map(([first, parts]) => first + parts.join(''));
const ending = fc.constantFrom('\n', '\n', '\n', '\n\n', '\n\n', '\r\n', '\r', '  \n', '\n \n', '\\\n');

/** An empty list item: remark lets what stands before a container decide whether there is one in it, which CommonMark does not. */
const emptyItem = /(?:^|[>:\s])(?:[-+*]|\d+[.)])[ \t]*[\r\n]/;

/** Neither does it begin a list with another number than 1 behind indented code. */
const numberBehindCode = /(?:^|[\r\n])[> ]*(?: {4}|\t)[^]*[\r\n][\s>]*(?:2\.|10\)) /;

/** Markdown in which every construct meets every other. */
export const markdownText: fc.Arbitrary<string> = fc
  .array(fc.tuple(line, ending), { maxLength: 14 })
  .map((lines) => lines.flat().join(''))
  .filter((text) => !emptyItem.test(text) && !numberBehindCode.test(text));

const emphasis = fc.constantFrom(
  'a', 'b', 'Id.', ' ', ' ', '*', '*', '**', '***', '****', '_', '__', '___', '.', ',', '(', ')', '“', '”', '’', '\\*', '\\_', '\\', '\\a', '[t]', '[^1]', '[^2]', '[', ']', ' WL 1, at *14', ', *3', 'WL 1, *3–*5', 'Roe at *7 ', '\u00a0', 'é', '\ud83d\ude00', '$', '\n', '\n', '  \n', ' \n', '\\\n', '\n> ', '\n  ', '\r\n',
);
const plainLead = fc.constantFrom('', '', '', '', '> ', '>', '- ', '1. ', '# ', '## ', '[^1]: ', '[^2]: ', '  ', '> > ', '   - ');

/**
 * Markdown with little in it but emphasis in every state of disorder, which is read without remark. Star pages never stand beside
 * underscores: which of crossing pairs eats a star depends on the order of looking.
 */
export const plainMarkdown: fc.Arbitrary<string> = fc
  .array(fc.tuple(plainLead, fc.array(emphasis, { minLength: 1, maxLength: 24 })), { maxLength: 4 })
  .map((paragraphs) => paragraphs.map(([lead, parts]) => `${lead}w${parts.join('')}`).join('\n\n'))
  .filter((text) => !emptyItem.test(`${text}\n`) && !numberBehindCode.test(text) && !(text.includes('_') && /\*\d/.test(text)));
