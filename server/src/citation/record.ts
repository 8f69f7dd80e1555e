import { isDigit, isLetter, isSpace, isUpper, matchAt, skipSpaces, skipSpacesLeft } from './characters.js';
import type { Part, Pincite } from './citation.js';
import { type Draft, type Place, resumeAfter } from './draft.js';
import { readParentheticals } from './parenthetical.js';
import { type PinciteRead, readPincite } from './pincite.js';
import { partOf, type Reading } from './reading.js';

/** Excerpts, appendices and dockets whose number follows. */
const NUMBERED = /(?:(?:Joint |Pet\. |Supp\. |Add\. |Special |App\. )?(?:App\.|Appx\.|Appx(?=\d)|A\.|J\.A\.|JA|AA|RA|SA|SER|FER|ER|PER|CR|CT|RT|AR|A\.R\.|R\.|AOB|ARB)|ROA\.?|SJA|SAppx|Add\.|Addend\.)/y;
/** Excerpts whose page stands closed up to their initials: "JA123". */
export const closedUp: ReadonlySet<string> = new Set(['JA', 'ER', 'SER', 'Appx', 'SAppx', 'SJA', 'SA', 'AA', 'RA']);
const DOCKET = /(?:(?:App\. |Bankr\. |Adv\. |Dist\. Ct\. |D\. Ct\. )?(?:Dkt\.?|Docket|ECF|Doc\.|D\.E\.|DE|D\.I\.|T\.[dD]\.)(?: Entry)?(?: Nos?\.)?) ?(?=\d)/y;
const ENTRY = /\d{1,5}(?:[-–]\d{1,4})?(?!\d)/y;
/** Pleadings and papers, whose place follows: a paragraph, a page or page and line. Rarer initials are taken for one before a paragraph alone. */
const PAPER =
  /(?:Compl|Countercl|Answer|Ans|Pet|Decl|Aff|Affid|Depo?|Tr|Hr['’]g Tr|Trial Tr|Br|Mot|Opp|Opp['’]n|Reply|Resp|Mem|Rep|Exhibits?|Ex|Exs|Op|Order|Stip|Interrog|Notice|SOF|SUF|SUMF|FAC|SAC|TAC|Rpt|Test|Report|Statement|Stmt|Complaint|Counterclaim|Declaration|Affidavit|Deposition|Transcript|Motion|Opposition|Memorandum|Plea|Verdict|Indictment|PSR|Hearing Tr|Trans|Admis|RFA|RFP|(?:[CP]?AC|[SC]CAC|[DPRJ]SOF|PSAF|[DJP]SUF|[DP]?SMF|UMF)(?=,? ¶))(?:\.|\b)/y;
/** What goes on behind the paper's word: "Mot. for Summ. J.", "Mem. in Supp. of Mot.", "Order Granting Mot.". */
const GOES_ON = /(?:\s(?:for|to|of|in|on|re|[A-Z][\w.'’-]{0,14})){1,9}(?=,? at \d|\s¶|\s\d{1,4}:\d)/y;
const ENTRY_INSIDE = /\s\((?:ECF|Dkt\.|Doc\.|D\.E\.)(?: No\.)? ?(\d{1,5}(?:-\d{1,4})?)\)(?=,? (?:¶|at \d))/y;
/** A short name or a date between a paper and its place: "Declaration of Jane Roe (“Roe Decl.”) ¶ 3", "Hr'g Tr. (Apr. 2, 2024) 14:3", "Dkt. 33 (FAC) ¶ 12". */
const INSERTED = /\s\((?:[“"][^“”"()]{2,40}[”"]|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|[A-Z][A-Za-z. ]{1,24})\)(?=,? (?:¶|at \d|\d{1,4}:\d))/y;
const TAIL = /,? (?:ECF|Dkt\.|Doc\.|D\.E\.|Docket)(?: Nos?\.)? ?\d{1,5}(?:[-–]\d{1,4})?(?!\d)(?: at \d{1,4}(?:[-–]\d{1,4})?)?/y;
const ER_BEHIND = /[-–](?:[A-Z]{0,3}ER|SA|AA|JA|App\.?)[-–]\d{1,5}(?:[-–]\d{1,5})?/y;
/** Words that begin a paper's name, beside capitals: "Decl. of John Smith". */
const LEFT_WORD = /^(?:(?:Pl|Pls|Def|Defs|Plf|Appellant|Appellants|Appellee|Appellees|Pet['’]r|Resp['’]t|Gov['’]t|Plaintiff|Plaintiffs|Defendant|Defendants|Petitioner|Respondent|State)(?:\.?['’]s?|s\.?['’]|\.)?|[A-Z][\w.'’-]{0,24}|of|in|for|to|&)$/;
const STOPS = /^(?:See|Id\.|The|In|But|And|As|Cf\.|Under|That|This|Plaintiffs?|Defendants?|Paragraph|Exhibit|At|A|Accord|Compare|With|According)$/;

/** "The motion at 9 a.m.", "the order at 30 percent": no pages. */
const HOUR = /(?::\d\d)? ?(?:[ap]\.m|AM|PM|o['’]clock|percent|%|degrees)/y;

const isBoundary = (code: number): boolean => !(isLetter(code) || code === 46 || code === 39 || code === 0x2019);

function draftOf(reading: Reading, start: number, document: Part, from: number, entry: Part | undefined, pincite: Pincite | undefined, volume?: Part): Draft {
  const { text } = reading;
  let at = from;
  const tail = matchAt(TAIL, text, at);
  let number = entry;
  if (tail !== null) {
    const digits = at + tail[0].search(/\d/);
    const end = digits + (/^\d+(?:[-–]\d+)?/.exec(text.slice(digits, digits + 12))?.[0].length ?? 0);
    number ??= partOf(text, digits, end);
    at += tail[0].length;
  }
  const behind = readParentheticals(reading, at, false);
  return {
    start, end: behind.parentheticals.length > 0 ? behind.end : at, core: { start, end: from }, ...(pincite === undefined ? {} : { pincite }),
    parentheticals: behind.parentheticals, resume: resumeAfter(behind.parentheticals, at),
    body: { kind: 'record', document, ...(volume === undefined ? {} : { volume }), ...(number === undefined ? {} : { entry: number }) },
  };
}

/** "1-ER-12", "2-SER-300": figures first. */
export function readVolumedRecord(reading: Reading, start: number, end: number): Draft | undefined {
  const { text } = reading;
  const match = matchAt(ER_BEHIND, text, end);
  if (match === null) return atRecord(reading, start, end);
  const stop = end + match[0].length;
  const name = /[A-Z][A-Za-z.]*/.exec(match[0]);
  if (name === null) return undefined;
  const nameStart = end + name.index;
  const pageStart = nameStart + name[0].length + 1;
  const item = pageItem(text, pageStart, stop);
  const withNote = noted(text, stop, item);
  return draftOf(reading, start, partOf(text, nameStart, nameStart + name[0].length), withNote?.end ?? stop, undefined, withNote?.pincite ?? item, partOf(text, start, end));
}

/** "2-ER at 874", "3 AA 512", "1 C.R. 12". */
function atRecord(reading: Reading, start: number, end: number): Draft | undefined {
  const { text } = reading;
  const match = matchAt(/[- ](ER|SER|FER|E\.R\.|S\.E\.R\.|F\.E\.R\.|AA|JA|RA|CT|RT|RR|CR|R\.T\.|C\.T\.|R\.R\.|C\.R\.|Supp\. C\.R\.|Supp\. R\.R\.|ROA)(?:[- ]at| p\.| pp\.)? (?=\d)/y, text, end);
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  const pinned = readPincite(text, end + 1 + name.length, { bare: false }) ?? listedPages(text, end + match[0].length);
  if (pinned === undefined) return undefined;
  // The English Reports are E.R. too: what follows a name there, or a year, is a case.
  if (name === 'E.R.' && (/[,\]]\s?$/.test(text.slice(Math.max(0, start - 2), start)) || !standsApart(text, start, pinned.end))) return undefined;
  return draftOf(reading, start, partOf(text, end + 1, end + 1 + name.length), pinned.end, undefined, pinned.pincite, partOf(text, start, end));
}

function pageItem(text: string, start: number, end: number): Pincite {
  const part = partOf(text, start, end);
  const dash = /[-–]/.exec(part.text);
  const item = dash === null
    ? { ...part, unit: 'page' as const, first: part.text }
    : { ...part, unit: 'page' as const, first: part.text.slice(0, dash.index), last: part.text.slice(dash.index + 1), dash: partOf(text, start + dash.index, start + dash.index + 1) };
  return { ...part, items: [item] };
}

/** "1-ER-8 n.4": a note behind the page. */
function noted(text: string, from: number, pincite: Pincite): PinciteRead | undefined {
  const note = readPincite(text, from, { bare: false });
  const [only] = note?.pincite.items ?? [];
  const [page] = pincite.items;
  if (note === undefined || only?.note === undefined || only.first !== '' || page === undefined) return undefined;
  const part = partOf(text, pincite.span.start, note.end);
  return { pincite: { ...part, items: [{ ...page, ...part, note: only.note }] }, end: note.end };
}

function bareItem(text: string, at: number): PinciteRead | undefined {
  const match = matchAt(/\d{1,6}[a-z]?(?::\d{1,3})?(?:[-–]\d{1,6}[a-z]?(?::\d{1,3})?)?(?![A-Za-z\d])/y, text, at);
  if (match === null) return undefined;
  const end = at + match[0].length;
  return { pincite: pageItem(text, at, end), end };
}

/** "ER-26", "Appx41", "J.A. 182", "Pet. App. 5a", "ROA.123": begins at `start`. */
export function readNumberedRecord(reading: Reading, start: number): Draft | undefined {
  const { text } = reading;
  if (!isBoundary(text.charCodeAt(start - 1))) return undefined;
  const match = matchAt(NUMBERED, text, start);
  if (match === null) return undefined;
  const nameEnd = start + match[0].length;
  const document = partOf(text, start, nameEnd);
  const next = text.charCodeAt(nameEnd);
  if (next === 45 || next === 0x2013 || document.text.startsWith('ROA')) {
    const glued = bareItem(text, next === 45 || next === 0x2013 ? nameEnd + 1 : nameEnd);
    return glued === undefined ? undefined : draftOf(reading, start, document, glued.end, undefined, glued.pincite);
  }
  if (isDigit(next) && closedUp.has(document.text)) {
    const closed = bareItem(text, nameEnd);
    if (closed === undefined) return undefined;
    const whole = furtherPlaces(text, closed);
    // Two letters and a figure may be a model or a vitamin: what stands around them tells.
    const isPlain = document.text.length === 2 && document.text !== 'JA' && document.text !== 'ER';
    const isAlone = closed.end - nameEnd < 2 && !document.text.endsWith('Appx');
    return (isPlain || isAlone) && !(document.text.endsWith('A') && standsApart(text, start, whole.end)) ? undefined : draftOf(reading, start, document, whole.end, undefined, whole.pincite);
  }
  if (!isSpace(next)) return undefined;
  const pinned = readPincite(text, nameEnd, { bare: false });
  if (pinned?.pincite.at !== undefined) return draftOf(reading, start, document, pinned.end, undefined, pinned.pincite);
  const bare = bareItem(text, nameEnd + 1);
  if (bare === undefined || /^(?:R\.|A\.|App\.|Add\.|CR|AR|SA|RA|A\.R\.)$/.test(document.text) && !/\d[a-z]?$/.test(bare.pincite.text)) return undefined;
  if (/^(?:R\.|A\.|App\.|CR|AR|SA|RA)$/.test(document.text) && !standsApart(text, start, bare.end)) return undefined;
  return draftOf(reading, start, document, bare.end, undefined, bare.pincite);
}

/** "Appx201, ¶¶ 44–51", "Appx63 at 2:44–51", "Appx14 n.5": what is pinpointed on the page of an appendix. */
function furtherPlaces(text: string, page: PinciteRead): PinciteRead {
  const note = noted(text, page.end, page.pincite);
  if (note !== undefined) return note;
  const within = readPincite(text, page.end, { bare: false });
  const [item] = within?.pincite.items ?? [];
  if (within === undefined || item === undefined) return page;
  // The appendix is cited by its page; paragraph, column and line are those of the paper that is printed there.
  return item.unit === 'page' && within.pincite.at === undefined ? page : { pincite: page.pincite, end: within.end };
}

/** Pages in a list behind the first: "Br. 4, 9, 17–18", "2 C.R. 301, 309", with the notes on them. */
function listedPages(text: string, at: number): PinciteRead | undefined {
  const whole = isSpace(text.charCodeAt(at - 1)) ? readPincite(text, at - 1, { bare: true, spaced: true }) : undefined;
  const one = bareItem(text, at);
  if (whole === undefined || one === undefined || whole.end <= one.end) return one;
  // "2 CT 201, 3 CT 5": the last number is the next volume's.
  if (matchAt(/ [A-Z]/y, text, whole.end) !== null) return one;
  // A year behind the page belongs to the sentence.
  return whole.pincite.items.slice(1).some(({ first }) => /^(?:1[89]|20)\d\d$/.test(first)) ? one : whole;
}

/** Whether nothing but brackets, signals and stops surround a citation of one short word. */
function standsApart(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(skipSpacesLeft(text, start, 0) - 1);
  const after = text.charCodeAt(end);
  const opened = Number.isNaN(before) || before === 40 || before === 46 || before === 59 || before === 0x201d || before === 34 || before === 44 || /[Ss]ee $/.test(text.slice(Math.max(0, start - 4), start));
  return opened && (Number.isNaN(after) || after === 46 || after === 41 || after === 59 || after === 44);
}

const FILED = /Brief (?:for|of) (?:the )?[A-Z][\w.'’&-]{0,24}(?: (?:[A-Z][\w.'’&-]{0,24}|et al\.,?|as|in|of|the|and|for|&)){0,14},? (?=\d{1,3}(?:[-–]\d{1,3})?(?:, n\. ?\d{1,3})?(?:[.;)]|$))/y;

/** "Brief for Petitioners 23–24": a brief in the Supreme Court, by page. `start` is at "Brief". */
export function readFiledBrief(reading: Reading, start: number): Draft | undefined {
  const { text } = reading;
  const match = matchAt(FILED, text, start);
  const item = match === null ? undefined : bareItem(text, start + match[0].length);
  if (match === null || item === undefined) return undefined;
  return draftOf(reading, start, partOf(text, start, start + match[0].trimEnd().replace(/,$/, '').length), item.end, undefined, item.pincite);
}

/** "T.d. 34, Ex. B": the exhibit is a place in the paper filed. */
function exhibitBehind(text: string, from: number): PinciteRead | undefined {
  const match = matchAt(/, (Exs?\.) ((?:[A-Z]{1,2}|\d{1,4}))(?![\w-])/y, text, from);
  const [, word = '', first = ''] = match ?? [];
  if (match === null) return undefined;
  const end = from + match[0].length;
  const part = partOf(text, from + 2, end);
  return { pincite: { ...part, items: [{ ...part, unit: 'other', first, prefix: partOf(text, from + 2, from + 2 + word.length) }] }, end };
}

/** "Dkt. 45-1 at 3", "ECF No. 45". */
export function readDocketEntry(reading: Reading, start: number): Draft | undefined {
  const { text } = reading;
  if (!isBoundary(text.charCodeAt(start - 1))) return undefined;
  const match = matchAt(DOCKET, text, start);
  if (match === null) return undefined;
  const entryStart = start + match[0].length;
  const entry = matchAt(ENTRY, text, entryStart);
  if (entry === null) return undefined;
  const end = entryStart + entry[0].length;
  if (isLetter(text.charCodeAt(end))) return undefined;
  const pinned = readPincite(text, end + (matchAt(INSERTED, text, end)?.[0].length ?? 0), { bare: false }) ?? (match[0].startsWith('T') ? exhibitBehind(text, end) : undefined);
  return draftOf(reading, start, partOf(text, start, start + match[0].trimEnd().length), pinned?.end ?? end, partOf(text, entryStart, end), pinned?.pincite);
}

/** "Smith Decl. ¶ 4", "Jones Dep. 8:24–9:5", "Ex. A at 5": the word of the paper begins at `start`. */
export function readPaper(reading: Reading, start: number, { floor }: Place): Draft | undefined {
  const { text } = reading;
  const match = matchAt(PAPER, text, start);
  if (match === null) return undefined;
  let nameEnd = start + match[0].length;
  let entry: Part | undefined;
  const exhibits = /^Ex(?:s?\.?|hibits?)$/.test(match[0]);
  if (exhibits) {
    const letter = matchAt(/ ((?:[A-Z]{1,2}|\d{1,4})(?:[-–](?:[A-Z]{1,2}|\d{1,4}))?)(?![A-Za-z\d])/y, text, nameEnd);
    if (letter === null) return undefined;
    entry = partOf(text, nameEnd + 1, nameEnd + letter[0].length);
    nameEnd += letter[0].length;
  } else {
    const of = matchAt(/ of (?:[A-Z][\w.'’-]{0,20} ?){1,4}(?=[¶\s])/y, text, nameEnd) ?? (isSpace(text.charCodeAt(nameEnd)) ? matchAt(GOES_ON, text, nameEnd) : null);
    if (of !== null) nameEnd += of[0].trimEnd().length;
    const inside = matchAt(ENTRY_INSIDE, text, nameEnd);
    if (inside?.[1] !== undefined) {
      nameEnd += inside[0].length;
      entry = partOf(text, nameEnd - 1 - inside[1].length, nameEnd - 1);
    }
    nameEnd += matchAt(INSERTED, text, nameEnd)?.[0].length ?? 0;
    const exhibit = matchAt(/,? Ex(?:s?\.|hibits?) ((?:[A-Z]{1,2}|\d{1,4})(?:[-–](?:[A-Z]{1,2}|\d{1,4}))?)(?![A-Za-z\d])/y, text, nameEnd);
    if (exhibit?.[1] !== undefined) {
      nameEnd += exhibit[0].length;
      entry = partOf(text, nameEnd - exhibit[1].length, nameEnd);
    }
  }
  const pinned = readPincite(text, nameEnd, { bare: false }) ?? transcriptPlace(text, nameEnd) ?? pagePlace(text, nameEnd, match[0]);
  const from = paperStart(text, start, floor);
  if (pinned === undefined && !(entry !== undefined && standsApart(text, from, nameEnd))) return undefined;
  if (pinned !== undefined && matchAt(HOUR, text, pinned.end) !== null) return undefined;
  return draftOf(reading, from, partOf(text, from, nameEnd), pinned?.end ?? nameEnd, entry, pinned?.pincite);
}

/** "Jones Dep. 8:24–9:5", "Trial Tr. vol. 3, 45": page and line without "at". */
function transcriptPlace(text: string, from: number): ReturnType<typeof readPincite> {
  const volume = matchAt(/ (?:vol\. )?\d{1,3}, (?:pp?\. ?|pages? )?(?=\d)/y, text, from);
  const at = volume === null ? skipSpaces(text, from) : from + volume[0].length;
  const match = matchAt(/\d{1,4}: ?\d{1,3}(?: ?[-–] ?\d{1,4}(?::\d{1,3})?)?(?:, \d{1,4}:\d{1,3}(?:[-–]\d{1,4}(?::\d{1,3})?)?){0,6}/y, text, at);
  if (match === null && volume?.[0].startsWith(' vol.') === true) return bareItem(text, at);
  if (match === null || at === from) return undefined;
  const end = at + match[0].length;
  return { pincite: pageItem(text, at, end), end };
}

/** "Br. 12", "Tr. 45", "Compl. p. 5", "Answer para. 3": a page right behind the paper's abbreviation, or a page or paragraph named so. */
function pagePlace(text: string, from: number, word: string): ReturnType<typeof readPincite> {
  const prefix = matchAt(/ (?:pp?\. ?|pages? |(?:paras?|pars?)\. ?|paragraphs? )?(?=\d)/y, text, from);
  if (prefix === null) return undefined;
  const named = prefix[0].trim() !== '';
  if (!named && !/^(?:Br|Tr|Hr['’]g Tr|Trial Tr|Dep|Mot|Opp|Opp['’]n|Mem|Compl|Decl|Aff|Rep|Rpt)\.$/.test(word)) return undefined;
  const found = named ? bareItem(text, from + prefix[0].length) : listedPages(text, from + prefix[0].length);
  const [item] = found?.pincite.items ?? [];
  if (found === undefined || item === undefined || !prefix[0].startsWith(' par')) return found;
  return { ...found, pincite: { ...found.pincite, items: [{ ...item, unit: 'paragraph' }] } };
}

/** Start of a paper's name: capitals and possessives to the left of its word, not the words that lead into it. */
function paperStart(text: string, start: number, floor: number): number {
  let found = start;
  let at = start;
  for (let count = 0; count < 7; count++) {
    const end = skipSpacesLeft(text, at, floor);
    if (end === at && count > 0) break;
    let from = end;
    while (from > floor && !isSpace(text.charCodeAt(from - 1)) && end - from < 28) from--;
    let word = text.slice(from, end);
    const opening = /^[(“"[]/.test(word) ? 1 : 0;
    word = word.slice(opening);
    if (from === end || !LEFT_WORD.test(word) || STOPS.test(word) || /[a-z]{3}\.$/.test(word) && !/^(?:Supp|Trial|Hr['’]g|Admin|Mot|Resp|Opp|Mem|Prelim|Summ|Proposed|First|Second|Third|Am|Compl|Decl|Def|Pls?|Defs?|Amend)\.$/.test(word)) break;
    if (isUpper(word.charCodeAt(0))) found = from + opening;
    if (opening === 1) break;
    at = from;
  }
  return found;
}
