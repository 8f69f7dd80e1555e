/**
 * Section numbers as codes print them: how many a citation names, and how a subsection joins its section. R5.2.2 and
 * R5.2.3 of The Indigo Book 2.0; rule 3.3 of The Bluebook.
 */
const RANGE = /^(\d{3,6})([a-z]{0,4})((?:\([0-9A-Za-z]{1,5}\))*)([-–])(\d{3,6})([a-z]{0,4})(?:\([0-9A-Za-z]{1,5}\))*$/;
/** A number that holds a hyphen: "78u-5", "2000e-5(b)". What stands behind it is smaller, so that no range is meant. */
const HYPHENED = /^(\d+)[a-z]{1,4}-(\d{1,2})[a-z]?(?:\([0-9A-Za-z]{1,5}\))*$/;
/** Codes whose sections have no chapter before a hyphen, so that a dash between two of them is a range. */
const PLAIN_CODES = /^(?:U\.S\.C\.(?:A\.|S\.)?|I\.R\.C\.|Cal\. .*Code)$/;

export type SectionCount = 'one' | 'several' | 'open';

/** The section number itself, without subsections: "501" for "501(c)(3)"; empty for a subsection named alone. */
const sectionOf = (text: string): string => text.replace(/\s*\(.*$/s, '');

/**
 * Whether the parts name one section or several. `open` where a hyphen may join two sections or two halves of one number.
 * Subsections of one section count as one.
 */
export function countSections(parts: readonly string[], code: string | undefined): SectionCount {
  const named = new Set(parts.map(sectionOf).filter((section) => section !== ''));
  if (named.size > 1) return 'several';
  const [only = ''] = parts;
  const range = RANGE.exec(only);
  if (range !== null && code !== undefined && PLAIN_CODES.test(code)) {
    const [, first = '', firstLetters = '', , dash, last = '', lastLetters = ''] = range;
    const rises = Number(last) > Number(first) || (last === first && lastLetters.length + firstLetters.length > 0 && lastLetters !== firstLetters);
    if (first.length === last.length && rises) return dash === '–' ? 'several' : 'open';
  }
  const hyphened = parts.length === 1 && code !== undefined && PLAIN_CODES.test(code) ? HYPHENED.exec(only) : null;
  if (hyphened !== null && Number(hyphened[2]) < Number(hyphened[1])) return 'one';
  const subsections = parts.length > 1 && parts.slice(1).every((part) => part.startsWith('('));
  return /[-–]/.test(sectionOf(only)) || (parts.length > 1 && !subsections) ? 'open' : 'one';
}

/** The text with each subsection closed up to what it belongs to: "501(c) (3)" gives "501(c)(3)". */
export const closedUp = (text: string): string => text.replaceAll(/\s+(?=\()/g, '');

/** Whether what stands between parentheses can be a subsection and nothing else: one letter, a figure or a small roman number. */
export const readsAsSubsection = (text: string): boolean => /^(?:[A-Za-z]|\d{1,2}|[ivx]{1,4})$/.test(text);

/** Whether the words behind a number are what it counts, as in "§ 12 and 34 officers": a plural, and no verb of the sentence. */
export const countsWhatFollows = (behind: string): boolean =>
  /^\s[a-z]{2,}s\b/.test(behind) && !/^\s(?:is|was|has|does|as|this|its|thus|plus|allows|gives|makes|provides|requires|applies|governs|bars|imposes|creates|forbids|permits)\b/.test(behind);
