import { APPLICATION_NUMBER, FOREIGN_NUMBER, KIND_CODE, PATENT_KINDS, PATENT_NUMBER, PATENT_OFFICES } from '../bluebook/patents.js';
import { isApostrophe, isDigit, isSpace, isUpper, isWordCode, matchAt, skipSpacesLeft } from './characters.js';
import { readColumns, readColumnsAndLines } from './columns.js';
import type { Part } from './citation.js';
import { type Draft, type Place, resumeAfter } from './draft.js';
import { isLead, isNoCase } from './nameWords.js';
import { readParentheticals } from './parenthetical.js';
import { type PinciteRead, readPincite } from './pincite.js';
import { printedPlace } from './printedPlace.js';
import { partOf, type Reading } from './reading.js';

const THING = '(?:Patents?|Pat\\.|Appl(?:ications?|\\.)|App\\.)(?: (?:Application|Appl\\.|App\\.))?(?: (?:Publications?|Pub\\.))?(?: (?:Serial|Ser\\.))?|(?:Publication|Pub\\.)|Provisional (?:Application|Appl\\.|App\\.)(?: (?:Serial|Ser\\.))?';
const UNITED_STATES = `(?:${PATENT_NUMBER}|${APPLICATION_NUMBER})`;
const list = (number: string): string => `${number}${KIND_CODE}(?:(?:,| and|, and) ${number}${KIND_CODE}){0,8}(?![\\d\\w]|[,./-]\\d)`;
/** "Patent No. 9,714,218": nobody else's number looks like it. */
const OWN = new RegExp(`(?:${THING})(?: Nos?\\.)? ?(?=[\\dRDPHT])${list(UNITED_STATES)}`, 'y');
/** The name of an office must stand before these. */
const FOREIGN = new RegExp(`(?:${THING})(?: Nos?\\.)? ?(?=[\\dA-Z])${list(FOREIGN_NUMBER)}`, 'y');
const AHEAD = new RegExp(`(?:(?:^|[\\s(“"])(${PATENT_OFFICES}) )?((?:(?:${PATENT_KINDS}) )*)$`);
const MOST_AHEAD = 60;

/** Figure, claim or abstract of a patent, or paragraphs of a published application. */
const ELSEWHERE = /,? (?:at )?((?:[Ff]igs?\.|FIGS?\.) ?\d{1,3}[A-Z]?(?:[-–]\d{1,3}[A-Z]?)?|[Aa]bstract)(?![\w])/y;

function placeIn(text: string, from: number): PinciteRead | undefined {
  const place = readColumnsAndLines(text, from) ?? printedPlace(ELSEWHERE, text, from);
  if (place !== undefined) return place;
  const plain = readPincite(text, from, { bare: false });
  return plain?.pincite.items[0]?.unit === 'paragraph' ? plain : undefined;
}

function patentDraft(reading: Reading, title: Part, found: PinciteRead | undefined, isShort: boolean): Draft {
  const from = found?.end ?? title.span.end;
  const behind = readParentheticals(reading, from, false);
  return {
    start: title.span.start, end: behind.parentheticals.length > 0 ? behind.end : from, core: title.span,
    ...(found === undefined ? {} : { pincite: found.pincite }), parentheticals: behind.parentheticals, resume: resumeAfter(behind.parentheticals, from),
    body: { kind: 'other', title, ...(isShort ? { short: true } : {}) },
  };
}

/** "U.S. Patent No. 9,714,218 B2", "Japanese Patent Application Publication No. 2007-86451": `start` is at "Patent", "Application" or "Publication". */
export function readPatent(reading: Reading, start: number, { floor }: Place): Draft | undefined {
  const { text } = reading;
  const low = Math.max(floor, start - MOST_AHEAD);
  const own = matchAt(OWN, text, start);
  const match = own ?? matchAt(FOREIGN, text, start);
  if (match === null) return undefined;
  const ahead = AHEAD.exec(text.slice(low, start));
  const office = ahead?.[1] ?? '';
  const kinds = ahead?.[2] ?? '';
  if (own === null && (office === '' || office.startsWith("U"))) return undefined;
  // "Publication No. 1,234,567" is anybody's; so is a number without "No." behind a bare "Application".
  if (office === '' && !match[0].includes('Pat') && !`${kinds}${match[0]}`.includes('Provisional') && !new RegExp(APPLICATION_NUMBER).test(match[0])) return undefined;
  const from = start - kinds.length - (office === '' ? 0 : office.length + 1);
  const title = partOf(text, from, start + match[0].length);
  return patentDraft(reading, title, placeIn(text, title.span.end), false);
}

/** "'218 patent, col. 11, ll. 4–29": the last figures of a number stand before `start`, where "patent" is. */
export function readShortPatent(reading: Reading, start: number, end: number, { floor }: Place): Draft | undefined {
  const { text } = reading;
  if (start - 5 < floor || !isSpace(text.charCodeAt(start - 1)) || !isApostrophe(text.charCodeAt(start - 5))) return undefined;
  for (let at = start - 4; at < start - 1; at++) if (!isDigit(text.charCodeAt(at))) return undefined;
  if (isWordCode(text.charCodeAt(start - 6))) return undefined;
  const found = placeIn(text, end);
  return found === undefined ? undefined : patentDraft(reading, partOf(text, start - 5, end), found, true);
}

/** "Okafor, col. 5, ll. 2–9": a reference by the name of its inventor; `start` is at "col.". */
export function readNamedReference(reading: Reading, start: number, { floor }: Place): Draft | undefined {
  const { text } = reading;
  const at = skipSpacesLeft(text, start, floor);
  const end = text.charCodeAt(at - 1) === 44 ? at - 1 : at;
  if (end <= floor || at === start) return undefined;
  const found = readColumns(text, end);
  // Tables have columns too, but no lines that are counted.
  if (!found?.pincite.text.slice(4).includes('l')) return undefined;
  const name = /(?:^|[\s(;“"])([A-Z][\w’'-]{1,24}(?: et al\.)?)$/.exec(text.slice(Math.max(floor, end - 34), end))?.[1];
  if (name === undefined || isLead(name) || isNoCase(name) || !isUpper(name.charCodeAt(0))) return undefined;
  return patentDraft(reading, partOf(text, end - name.length, end), found, true);
}
