import { say } from '../text/say.js';
import { assembleOpinion, type ImportedOpinion, UNNAMED } from './import/assemble.js';
import { isBrief } from './import/briefs.js';
import { htmlText } from './import/htmlText.js';
import { jsonOpinion, looksLikeMarkup } from './import/jsonOpinion.js';
import { markdownText } from './import/markdownText.js';
import { plainText } from './import/plainText.js';
import type { RawResult } from './import/rawOpinion.js';
import type { OpinionRecord } from './opinion.js';
import { isVendorXml, vendorXml } from './import/vendorXml.js';

export type { ImportedOpinion } from './import/assemble.js';

export interface ImportHints {
  /** Name of the field that holds the opinion, in a JSON file. */
  readonly field?: string;
}

/** What importing gives: an opinion, or one clear line for the user. */
export type ImportResult = ImportedOpinion | { readonly problem: string };

/** Larger than any opinion: reading on would only keep the user waiting. In millions of UTF-16 code units; JSON holds a text in several forms. */
const MOST_MILLIONS = { text: 10, json: 30 } as const;
const MOST_LINES = 1_000_000;

/** Whether a text has more lines than any opinion, be they broken or written as `\n`. */
function hasTooManyLines(text: string): boolean {
  let count = 0;
  for (const mark of ['\n', '\\n']) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) if (++count > MOST_LINES) return true;
  }
  return false;
}

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
  if (start === '') return { problem: say`The file is empty.` };
  if (isBinary(text)) return { problem: say`The file is not text.` };
  const isJson = /^[{[]\s*["{[\]}]/.test(start);
  const most = isJson ? MOST_MILLIONS.json : MOST_MILLIONS.text;
  if (text.length > most * 1_000_000) return { problem: say`The file is too large for an opinion (over ${most} million characters).` };
  if (hasTooManyLines(text)) return { problem: say`The file is too large for an opinion (over a million lines).` };
  if (isJson) {
    let value: unknown;
    try {
      value = JSON.parse(start);
    } catch (error) {
      return { problem: say`The file is JSON that is damaged or cut short (${error instanceof Error ? error.message.slice(0, 100) : 'unreadable'}).` };
    }
    return jsonOpinion(value, field);
  }
  if (field !== undefined) return { problem: say`The file is no JSON, so it has no fields.` };
  if (isVendorXml(text)) return vendorXml(text);
  if (looksLikeMarkup(start)) return htmlText(text);
  return markdownText(text) ?? plainText(text);
}

/** Nothing in a record says that a court wrote it: no court, name, docket, date or citation, no judge, no holding and no disposition. */
const isNobodys = ({ caseName, court, docket, decided, citations, parts, holdings, disposition }: OpinionRecord): boolean =>
  caseName === UNNAMED && court.name === '' && docket.length + citations.length + holdings.length === 0 && decided === null && disposition.kind === null && parts.every(({ author }) => author === null);

/**
 * Reads an opinion from the text of a file in any known form. Total: whatever the text, it gives an opinion or one clear line on why
 * there is none.
 */
export function importOpinion(text: string, hints: ImportHints = {}): ImportResult {
  // Lines of old files may end in a carriage return alone; offsets stay what they are.
  const raw = read(text.replace(/\r(?!\n)/g, '\n'), hints);
  if ('problem' in raw) return raw;
  const opinion = assembleOpinion(raw);
  if (isBrief(raw.text, opinion?.record.parts ?? [])) return { problem: say`The file reads like a brief or a motion rather than an opinion of a court.` };
  return opinion === undefined || isNobodys(opinion.record) ? { problem: say`No opinion was found in the file: no byline, no heading, and nothing that reads as a court’s own writing.` } : opinion;
}
