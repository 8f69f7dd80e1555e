import { assembleOpinion, type ImportedOpinion } from './import/assemble.js';
import { isBrief } from './import/briefs.js';
import { htmlText } from './import/htmlText.js';
import { jsonOpinion, looksLikeMarkup } from './import/jsonOpinion.js';
import { markdownText } from './import/markdownText.js';
import { plainText } from './import/plainText.js';
import type { RawResult } from './import/rawOpinion.js';
import { isVendorXml, vendorXml } from './import/vendorXml.js';

export type { ImportedOpinion } from './import/assemble.js';

export interface ImportHints {
  /** Name of the field that holds the opinion, in a JSON file. */
  readonly field?: string;
}

/** What importing gives: an opinion, or one clear line for the user. */
export type ImportResult = ImportedOpinion | { readonly problem: string };

/** Larger than any opinion: reading on would only keep the user waiting. In UTF-16 code units. */
const LIMIT = 30_000_000;

/** Text with many control characters is no text. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  let controls = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd) controls++;
  }
  return controls > 8 && controls > sample.length * 0.02;
}

/** Chooses the reader by what the text is, never by its file's name. */
function read(text: string, { field }: ImportHints): RawResult {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (start === '') return { problem: 'The file is empty.' };
  if (text.length > LIMIT) return { problem: 'The file is too large for an opinion (over 30 million characters).' };
  if (isBinary(text)) return { problem: 'The file is not text.' };
  if (/^[{[]\s*["{[\]}]/.test(start)) {
    let value: unknown;
    try {
      value = JSON.parse(start);
    } catch (error) {
      return { problem: `The file is JSON that is damaged or cut short (${error instanceof Error ? error.message.slice(0, 100) : 'unreadable'}).` };
    }
    return jsonOpinion(value, field);
  }
  if (field !== undefined) return { problem: 'The file is no JSON, so it has no fields.' };
  if (isVendorXml(text)) return vendorXml(text);
  if (looksLikeMarkup(start)) return htmlText(text);
  return markdownText(text) ?? plainText(text);
}

/**
 * Reads an opinion from the text of a file in any known form. Total: whatever the text, it gives an opinion or one clear line on why
 * there is none.
 */
export function importOpinion(text: string, hints: ImportHints = {}): ImportResult {
  const raw = read(text, hints);
  if ('problem' in raw) return raw;
  const opinion = assembleOpinion(raw);
  if (opinion === undefined) return { problem: 'No opinion was found in the file: no byline, no heading, and nothing that reads as a court’s own writing.' };
  if (isBrief(raw.text, opinion.record)) return { problem: 'The file reads like a brief or a motion rather than an opinion of a court.' };
  return opinion;
}
