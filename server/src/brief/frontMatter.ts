import type { Span } from '../text/span.js';
import type { FrontMatter } from './brief.js';

/** A line `key: value` of YAML; the value may be empty. */
const entry = /^(\s*)([A-Za-z][\w-]*):(?:\s+(.*))?$/;
/** What YAML would not read as a word: numbers, truth values, nothing, and the marks that open something else. */
const noWord = /^(?:[-+.]?\d.*|true|false|null|~|[[\]{}&*!|>%@`#?,].*)$/i;

const withoutComment = (value: string): string => value.replace(/(?:^|\s)#.*$/, '').trim();

/** A scalar as YAML reads it, when it is a word. */
function word(value: string): string | undefined {
  const quoted = /^(["'])([^"']*)\1(?:\s+#.*)?$/.exec(value.trim());
  const text = quoted === null ? withoutComment(value) : (quoted[2] ?? '').trim();
  return text === '' || (quoted === null && noWord.test(text)) ? undefined : text;
}

/** The entries of a mapping written on one line, `{ court: ca9, profile: bluebook-21 }`. */
function inline(mapping: string): [string, string][] {
  const body = /^\{(.*)\}$/.exec(withoutComment(mapping))?.[1];
  if (body === undefined) return [];
  return body.split(',').flatMap((part) => {
    const read = entry.exec(part.trim());
    return read === null ? [] : [[read[2] ?? '', read[3] ?? '']];
  });
}

/** The entries indented under the line at `at`. */
function indented(lines: readonly string[], at: number): [string, string][] {
  const found: [string, string][] = [];
  let indent: number | undefined;
  for (const line of lines.slice(at + 1)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) break;
    const read = entry.exec(line);
    const depth = line.length - line.trimStart().length;
    indent ??= depth;
    if (read !== null && depth === indent) found.push([read[2] ?? '', read[3] ?? '']);
  }
  return found;
}

/**
 * Settings under the key `pincite` of a brief's YAML front matter, as a block or on one line. Whatever has another shape sets nothing:
 * two words are all that is read, so no parser of the whole of YAML is carried along.
 */
export function readFrontMatter(frontMatter?: { readonly text: string; readonly span: Span }): FrontMatter {
  if (frontMatter === undefined) return {};
  const lines = frontMatter.text.split(/\r\n|[\r\n]/);
  const at = lines.findIndex((line) => /^pincite:(?:\s|$)/.test(line));
  const own = lines[at]?.slice('pincite:'.length).trim();
  if (own === undefined) return {};
  const values = new Map(withoutComment(own) === '' ? indented(lines, at) : inline(own));
  const court = word(values.get('court') ?? '');
  const profile = word(values.get('profile') ?? '');
  return { ...(court === undefined ? {} : { court }), ...(profile === undefined ? {} : { profile }) };
}
