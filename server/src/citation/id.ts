import { digitsEnd, isLetter, isUpper, isWordCode, matchAt, skipSpaces } from './characters.js';
import type { ParallelCitation } from './citation.js';
import { readColumns } from './columns.js';
import { readCaseCore } from './caseCore.js';
import { type Draft, type Mutable, resumeAfter } from './draft.js';
import { readParentheticals } from './parenthetical.js';
import { readPincite } from './pincite.js';
import { partOf, type Reading, runAt } from './reading.js';

/** What shows that "Id" or "Ibid" without its stop is a citation: a place behind it, and before it a sign or a signal. */
const PLACE_BEHIND = /,? (?:at \*?\d|[¶§]+ ?\d)/y;
/** A page that stands behind the word without "at", and closes the citation. */
const PAGE_ALONE = /,? \d{2,5}(?:[-–]\d{2,5})?(?=\.(?!\d)|[;)]|$)/y;
const BEGINNING = /(?:^|[.;:,(?!—”"\]]|[Ss]ee|also|[Cc]f\.)\s{0,2}$/;

const isStopless = (text: string, start: number, end: number): boolean =>
  isUpper(text.charCodeAt(start)) && matchAt(PLACE_BEHIND, text, end) !== null && BEGINNING.test(text.slice(Math.max(0, start - 8), start));

/** Words that a bare "id." follows when it cites. */
const LEADING = /(?:^|[^A-Za-z])(?:[Ss]ee|[Aa]lso|[Bb]ut|[Aa]ccord|[Cc]ontra|[Gg]enerally|[Cc]ompare|[Ww]ith|[Aa]nd|[Cc]iting|[Qq]uoting|[Uu]nder|[Ii]n|[Ff]rom|[Pp]er|[Ss]ame|or) $/;

/** "The record has no id.": a word of the sentence, in lower case behind another word that is no signal. */
const endsSentence = (text: string, start: number, end: number): boolean =>
  end - start === 2 && text.charCodeAt(start) === 105 && /[a-z] $/.test(text.slice(Math.max(0, start - 2), start)) && !LEADING.test(text.slice(Math.max(0, start - 12), start));

/** "Id." or "Ibid." with what follows; `start`..`end` is the word without its stop. */
export function readId(reading: Reading, start: number, end: number): Draft | undefined {
  const { text } = reading;
  const stop = text.charCodeAt(end) === 46 ? 1 : 0;
  if (isWordCode(text.charCodeAt(end + stop)) || (stop === 0 && !isStopless(text, start, end))) return undefined;
  const before = text.charCodeAt(start - 1);
  if (before === 46 || before === 45 || before === 39 || before === 0x2019) return undefined;
  const token = partOf(text, start, end + stop);
  const pinned = readPincite(text, end + stop, { bare: false }) ?? (matchAt(PAGE_ALONE, text, end + stop) === null ? undefined : readPincite(text, end + stop, { bare: true, spaced: true })) ?? readColumns(text, end + stop);
  if (pinned === undefined && endsSentence(text, start, end) && runAt(reading, start, end + 2) === undefined) return undefined;
  const { parallels, end: coreEnd } = parallelsBehind(text, pinned?.end ?? end + stop, pinned?.pincite.at !== undefined);
  const behind = readParentheticals(reading, coreEnd, false);
  const draft: Mutable<Draft> = {
    body: parallels.length === 0 ? { kind: 'id', token } : { kind: 'id', token, parallels },
    start,
    end: behind.parentheticals.length > 0 ? behind.end : coreEnd,
    core: token.span,
    parentheticals: behind.parentheticals,
    resume: resumeAfter(behind.parentheticals, coreEnd),
  };
  if (pinned !== undefined) draft.pincite = pinned.pincite;
  return draft;
}

/** "Id. at 445, 633 N.E.2d at 766". */
function parallelsBehind(text: string, from: number, paged: boolean): { readonly parallels: ParallelCitation[]; readonly end: number } {
  const parallels: ParallelCitation[] = [];
  let end = from;
  while (paged && text.charCodeAt(end) === 44) {
    const start = skipSpaces(text, end + 1);
    const stop = digitsEnd(text, start);
    if (stop === start || isLetter(text.charCodeAt(stop))) break;
    const core = readCaseCore(text, start, stop);
    const page = core?.pincite?.items[0];
    if (core?.form !== 'short' || page === undefined) break;
    parallels.push({
      ...partOf(text, core.start, core.end), volume: core.volume, reporter: core.reporter, page: { span: page.span, text: page.text },
      ...(core.pincite === undefined ? {} : { pincite: core.pincite }),
    });
    end = core.end;
  }
  return { parallels, end };
}
