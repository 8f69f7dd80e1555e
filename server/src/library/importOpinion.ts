import { assembleOpinion, type ImportedOpinion } from './import/assemble.js';
import { htmlText } from './import/htmlText.js';
import { jsonText } from './import/jsonText.js';
import { plainText } from './import/plainText.js';
import type { RawResult } from './import/rawOpinion.js';

export interface ImportHints {
  /** Name of the field that holds the opinion, in a JSON file that is no archive's. */
  readonly field?: string;
}

export type ImportResult = ImportedOpinion | { readonly problem: string };

/** Larger than any opinion: reading on would only keep the user waiting. In UTF-16 code units. */
const LIMIT = 30_000_000;

const isMarkup = (text: string): boolean => /^\s*(?:<\?xml|<!doctype|<html|<case|<section|<opinion|<pre|<div|<p\b|<center|<body)/i.test(text.slice(0, 2000));

const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Vendor XML carries its HTML escaped inside elements. */
const isVendorXml = (text: string): boolean => /<CaseHtml>|<HeaderHtml>/i.test(text.slice(0, 20_000));

/** Markdown marks that are no words: headings, emphasis, front matter. Lengths stay, so that offsets do. */
const withoutMarks = (text: string): string =>
  text
    .replace(/^---\n[\s\S]*?\n---\n/, (front) => front.replace(/[^\n]/g, ' '))
    .replace(/^#{1,6} /gm, (mark) => ' '.repeat(mark.length))
    .replace(/(\*{1,3}|_{1,3})(?=\S)([^*_\n]+?)\1/g, (_, mark: string, words: string) => `${' '.repeat(mark.length)}${words}${' '.repeat(mark.length)}`);

const isMarkdown = (text: string): boolean => /^#{1,3} \S/m.test(text.slice(0, 3000));

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function read(text: string, { field: name }: ImportHints): RawResult {
  if (text.trim() === '') return { problem: 'The file is empty.' };
  if (text.length > LIMIT) return { problem: 'The file is too large for an opinion (over 30 million characters).' };
  if (/^\uFEFF?\s*[{[]/.test(text)) {
    let value: unknown;
    try {
      value = JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch {
      return name === undefined && !/^\s*[{[]\s*"/.test(text) ? plainText(text) : { problem: 'The file looks like JSON, but it is broken or cut short.' };
    }
    if (name === undefined) return jsonText(value);
    const inner = field(value, name);
    return typeof inner === 'string' ? read(inner, {}) : { problem: `The file has no text in a field “${name}”.` };
  }
  if (name !== undefined) return { problem: 'The file is no JSON, so it has no fields.' };
  if (isVendorXml(text)) return htmlText(unescaped(unescaped(text)));
  if (isMarkup(text)) return htmlText(text);
  return plainText(isMarkdown(text) ? withoutMarks(text) : text);
}

/**
 * Reads an opinion in any known form, told by its content. Total: whatever the text, it gives an opinion or one clear line on why
 * there is none.
 */
export function importOpinion(text: string, hints: ImportHints = {}): ImportResult {
  try {
    const raw = read(text, hints);
    if ('problem' in raw) return raw;
    return assembleOpinion(raw) ?? { problem: 'No opinion was found in the file: no byline, and nothing that reads as a court’s own writing.' };
  } catch (error) {
    return { problem: `The file could not be read as an opinion (${error instanceof Error ? error.message : String(error)}).` };
  }
}
