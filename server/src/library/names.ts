import { remember } from '../text/remember.js';

/** Splits a folded name; undefined for letters and marks beyond ASCII, which need Unicode's tables. */
function plainWords(name: string): string[] | undefined {
  const text = name.toLowerCase();
  const words: string[] = [];
  let held = '';
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at === text.length ? 32 : text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      if (start < 0) start = at;
      continue;
    }
    const apostrophe = code === 39 || code === 0x2019 || code === 0x2018;
    if (code >= 128 && !apostrophe && code !== 0xa0 && (code < 0x2010 || code > 0x201f)) return undefined;
    if (start >= 0) {
      held = held === '' ? text.slice(start, at) : held + text.slice(start, at);
      start = -1;
    }
    if (apostrophe) continue;
    if (held !== '') {
      words.push(held);
      held = '';
    }
    if (code === 38) words.push('and');
  }
  return words;
}

const anyWords = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼ]/g, '')
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The words of a case name or short name, folded: marks, diacritics and the spelling of "v." do not count. */
export function foldedWords(name: string): string[] {
  const words = plainWords(name) ?? anyWords(name);
  for (let at = 1; at < words.length - 1; at++) if (words[at] === 'vs' || words[at] === 'versus') words[at] = 'v';
  return words;
}

/** A case name or short name as one text, folded. */
export const nameKey = (name: string): string => foldedWords(name).join(' ');

const reporters = remember((reporter: string): string => reporter.toLowerCase().replace(/[\s.'’]/g, '').replace(/2nd/g, '2d').replace(/3rd/g, '3d'));

/** Volume, reporter and page, folded: spaces and stops of the reporter do not count, "2nd" is "2d". */
export function citationKey(volume: string, reporter: string, page: string): string {
  return `${volume.trim()}|${reporters(reporter)}|${page.trim().replace(/^\*/, '')}`;
}

/**
 * A docket number, folded: "No.", the office prefix "1:" and judges' initials do not count; leading zeros of its last number
 * do not either. "No. 1:18-cv-00127-AWI-EPG" gives "18-cv-127".
 */
export function docketKey(docket: string): string {
  const plain = docket
    .toLowerCase()
    .replace(/[‐‑–—]/g, '-')
    .replace(/^\s*(?:case\s+)?(?:nos?\.?|numbers?)\s*/, '')
    .replace(/\s+/g, '');
  const district = /^(?:\d+:)?(\d\d(?:\d\d)?)-?(cv|cr|mc|md|bk|ap|po|mj)-?0*(\d+)/.exec(plain);
  if (district !== null) return `${district[1]}-${district[2]}-${district[3]}`;
  return plain.replace(/[.,;]+$/, '');
}
