import { isApostrophe, isDash, isLower, isSpace, skipSpacesLeft, unitsOf } from './characters.js';
import type { CaseName, Part } from './citation.js';
import type { Mutable } from './draft.js';
import {
  beginsWithNumber, isConnector, isLead, isLooseConnector, isNameLike, isNoCase, isNumber, isParticle, isPlace, isShortened, isSignalWord, isSuffix, isVersus, joinsParty, takesPreposition,
} from './nameWords.js';
import { leafOf, partOf, type Reading, runAt } from './reading.js';
import type { Span } from '../text/span.js';

/** Farthest a name reaches to the left of its end. */
const WINDOW = 320;
const MOST_TOKENS = 48;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The token between spaces that ends before `end`; undefined at the floor. */
function tokenBefore(text: string, end: number, floor: number): Token | undefined {
  const stop = skipSpacesLeft(text, end, floor);
  let start = stop;
  while (start > floor) {
    const code = text.charCodeAt(start - 1);
    // A dash between words ends a clause: "the rule—Smith v. Jones".
    if (isSpace(code) || (code === 0x2014 && start < stop)) break;
    start--;
  }
  return start === stop ? undefined : { start, end: stop, text: text.slice(start, stop) };
}

const isSentenceStop = (token: string): boolean => {
  const last = token.charCodeAt(token.length - 1);
  if (last === 59 || last === 63 || last === 33 || last === 58 || last === 0x201d || last === 34 || last === 0xfffc) return true;
  const before = token.charCodeAt(token.length - 2);
  // The name that a brief gives the case before: ("*Larch III*"), *and*.
  if (last === 44) return before === 41 && /["”]\),$/.test(token);
  return (last === 41 || last === 93) && !(before === 46 && token.length < 5);
};

/** Closing single quotation mark after punctuation: `time.’` ends a sentence, `Att’ys’` does not. */
const endsQuotation = (token: string): boolean => {
  const last = token.charCodeAt(token.length - 1);
  const before = token.charCodeAt(token.length - 2);
  return isApostrophe(last) && (before === 46 || before === 44 || before === 63 || before === 33);
};

const withoutComma = (token: string): string => (token.endsWith(',') ? token.slice(0, -1) : token);

/** A styled run that is evidence for a name: it ends with the name (its comma at most) or within it. */
function nameRun(reading: Reading, offset: number, limit: number): Span | undefined {
  return runAt(reading, offset, limit);
}

interface Walk {
  /** Tokens accepted, from right to left. */
  readonly tokens: readonly Token[];
  readonly versus?: Token;
}

/** Whether the comma at the end of `left` stands inside a party's name, `right` being the accepted tokens behind it. */
function commaInside(left: Token, right: readonly Token[]): boolean {
  const next = right[right.length - 1];
  if (next === undefined) return false;
  if (isSuffix(next.text) || isSuffix(left.text)) return true;
  if (isPlace(next.text)) return true;
  if (next.text.startsWith('Inc') || next.text === '&') return true;
  // "Hart, Schaffner & Marx", "Merrill Lynch, Pierce, Fenner & Smith".
  for (let i = right.length - 1, seen = 0; i >= 0 && seen < 5; i--, seen++) {
    const token = right[i];
    if (token === undefined) return false;
    if (token.text === '&') return true;
    if (isVersus(token.text) || isConnector(token.text)) return false;
  }
  return false;
}

/** Walks left from the end of a name and stops where it cannot go on. Behind "v." it is stricter than before it. */
function walk(reading: Reading, end: number, floor: number, limit: number): Walk {
  const { text } = reading;
  const tokens: Token[] = [];
  let versus: Token | undefined;
  let italicRight: boolean | undefined;
  let at = end;
  for (let count = 0; count < MOST_TOKENS && at > floor; count++) {
    const token = tokenBefore(text, at, floor);
    if (token === undefined) break;
    at = token.start > floor && text.charCodeAt(token.start - 1) === 0x2014 ? floor : token.start;
    const run = nameRun(reading, token.start, limit) ?? nameRun(reading, token.end - 1, limit);
    const italic = run !== undefined;
    const right = tokens[tokens.length - 1];
    if (isVersus(token.text)) {
      if (versus !== undefined || right === undefined) break;
      versus = token;
      tokens.push(token);
      italicRight = undefined;
      continue;
    }
    if (italicRight === true && !italic) break;
    if (italicRight === false && italic && run.start < token.start && right !== undefined && !isConnector(right.text)) break;
    if (isSentenceStop(token.text) || endsQuotation(token.text)) {
      if (right !== undefined && !(italic && run.end >= right.end)) break;
    }
    if (italic) {
      if (right !== undefined && token.text.endsWith('.') && !isShortened(token.text) && run.end < token.end + 1) break;
      tokens.push(token);
      italicRight = true;
      continue;
    }
    if (!acceptable(token, tokens, versus !== undefined)) break;
    tokens.push(token);
    italicRight = false;
  }
  return { tokens, ...(versus === undefined ? {} : { versus }) };
}

function acceptable(token: Token, right: readonly Token[], plaintiff: boolean): boolean {
  const next = right[right.length - 1];
  const plain = withoutComma(token.text);
  if (token.text.endsWith(',') && next !== undefined && !commaInside(token, right)) return false;
  if (token.text.endsWith('.') && next !== undefined && !isShortened(token.text) && isNameLike(next.text) && next.text !== '&' && !isVersus(next.text)) return false;
  if (isConnector(plain)) return plain !== 'the' || next !== undefined;
  if (isLooseConnector(plain)) return looseFits(plain, next);
  if (isNumber(plain)) return !plaintiff || right.length > 1;
  return isNameLike(plain);
}

/** A preposition inside a name is told from one of the sentence by the walk's next step; here: never at the end of a name. */
const looseFits = (_plain: string, next: Token | undefined): boolean => next !== undefined && !isVersus(next.text);

/** Cuts the left end: signals, sentence openers, words before a preposition of the sentence. Returns the count of tokens kept. */
function cutLeft(tokens: readonly Token[], versusIndex: number, isItalic: (token: Token) => boolean, opensName: (token: Token) => boolean): number {
  const first = versusIndex + 1;
  let kept = tokens.length;
  // Tokens run right to left: a preposition of the sentence at index i cuts away everything left of it.
  for (let i = first; i < kept; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const before = tokens[i + 1];
    const after = tokens[i - 1];
    const plain = withoutComma(token.text);
    if (isSignalWord(plain) && before !== undefined) {
      kept = i + 1;
      break;
    }
    if (isLooseConnector(plain) && !looseInside(plain, before, after, isItalic(token))) {
      kept = i;
      break;
    }
    if (plain === 'the' && !isItalic(token) && !(before !== undefined && (before.text === 'of' || before.text === 'for' || before.text === 'In'))) {
      kept = i;
      break;
    }
  }
  while (kept > first) {
    const token = tokens[kept - 1];
    const after = tokens[kept - 2];
    if (token === undefined) break;
    const plain = withoutComma(token.text);
    const last = kept - 1 === first;
    if (isProceduralStart(plain, tokens, kept)) break;
    const startsLower = isLower(token.text.charCodeAt(0)) && !isNameLike(token.text);
    if (startsLower && isParticle(plain) && after !== undefined && !isVersus(after.text) && (isNameLike(after.text) || isParticle(after.text))) break;
    if (startsLower || plain === '&' || (isNumber(plain) && !isItalic(token) && !opensName(token))) {
      kept--;
      continue;
    }
    if (isLead(token.text) && (!last || versusIndex < 0 || !isItalic(token))) {
      kept--;
      continue;
    }
    break;
  }
  return kept;
}

function isProceduralStart(plain: string, tokens: readonly Token[], kept: number): boolean {
  const next = tokens[kept - 2]?.text;
  if (plain === 'In' || plain === 'in') return next === 're' || next === 'Re' || (next === 'the' && tokens[kept - 3]?.text === 'Matter');
  return (plain === 'Ex' || plain === 'ex') && (next === 'parte' || next === 'Parte');
}

function looseInside(plain: string, before: Token | undefined, after: Token | undefined, italic: boolean): boolean {
  if (before === undefined || after === undefined) return false;
  if (plain === 're') return before.text === 'In' || before.text === 'in';
  if (plain === 'parte') return before.text === 'Ex' || before.text === 'ex';
  if (isNoCase(before.text)) return false;
  if (italic) return true;
  // "Horton by Horton v. City of Santa Maria": a child by its parent.
  if (plain === 'by') return isNameLike(before.text) && !isLead(before.text) && !/[.,;:]$/.test(before.text) && isNameLike(after.text) && withoutComma(after.text).replace(/['’]s$/, '') === before.text;
  if (plain === 'and') return joinsParty(withoutComma(before.text), withoutComma(after.text));
  if (plain === 'a' || plain === 'an') return before.text === 'for' || before.text === 'of';
  return (plain === 'in' || plain === 'on' || plain === 'to' || plain === 'against' || plain === 'under') && takesPreposition(before.text);
}

/** A phrase in roman before a name in italics: In re *Gault*. */
const ROMAN_PHRASE = /(?:In [Rr]e|Ex [Pp]arte) $/;

const PROCEDURAL = /^(?:In the Matter of|In [Rr]e|IN RE|Ex [Pp]arte|EX PARTE|Matter of|Petition of|Application of|In the Interest of|In Interest of|Estate of|Will of|Succession of|Guardianship of|Conservatorship of|Marriage of|Adoption of)\s+(?:the\s+)?(?=\S)/;

const PROCEDURAL_INITIALS = unitsOf('IEMPAWSGC');

function trimPart(text: string, start: number, end: number): Part {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && (isSpace(text.charCodeAt(to - 1)) || text.charCodeAt(to - 1) === 44)) to--;
  return leafOf(text, from, to);
}

/** Builds the name between `start` and `end`, taken apart at "v.". */
function nameOf(text: string, start: number, end: number, versus: Token | undefined, comma: Span | undefined): CaseName {
  const name: Mutable<CaseName> = { span: { start, end }, text: text.slice(start, end) };
  const prefix = PROCEDURAL_INITIALS.has(text.charCodeAt(start)) ? PROCEDURAL.exec(name.text)?.[0] : undefined;
  const phrase = prefix === undefined ? undefined : prefix.trimEnd().replace(/\s+the$/, '');
  if (phrase !== undefined && (versus === undefined || /^(?:In re|Ex parte)/i.test(phrase))) name.procedural = partOf(text, start, start + phrase.length);
  if (versus !== undefined) {
    name.plaintiff = trimPart(text, start, versus.start);
    name.versus = leafOf(text, versus.start, versus.end);
    name.defendant = trimPart(text, versus.end, end);
  } else if (prefix !== undefined) name.plaintiff = trimPart(text, start + prefix.length, end);
  if (comma !== undefined) name.comma = comma;
  return name;
}

interface NameWanted {
  /** Where the name ends (behind it may stand its comma). */
  readonly end: number;
  /** The name does not begin before this. */
  readonly floor: number;
  /** Styled runs that end behind this are wider than the name and say nothing. */
  readonly limit: number;
  readonly comma?: Span | undefined;
  /** No comma stands behind it: then only a name with "v." or a styled one counts. */
  readonly adjoining?: boolean;
  /** A short form stands behind it: its name has rarely a "v.". */
  readonly short?: boolean;
}

/**
 * Index of a word of the sentence among the tokens of the defendant ("Smith v. Jones and in *Twombly*"), or -1: the name
 * that ends here then begins behind it.
 */
function sentenceWord(tokens: readonly Token[], versusIndex: number, isItalic: (token: Token) => boolean, short: boolean): number {
  for (let i = 1; i < versusIndex; i++) {
    const token = tokens[i];
    const before = tokens[i + 1];
    const after = tokens[i - 1];
    if (token === undefined || before === undefined || after === undefined || isItalic(token)) continue;
    const plain = withoutComma(token.text);
    if (!isLooseConnector(plain)) continue;
    if (isLooseConnector(after.text) || isLead(after.text)) return i;
    if (short && plain === 'in' && !takesPreposition(before.text)) return i;
    if (short && plain === 'and' && !joinsParty(withoutComma(before.text), withoutComma(after.text))) return i;
  }
  return -1;
}

/** The case name that ends at `end`, or undefined when no name stands there. */
export function readCaseName(reading: Reading, { end, floor, limit, comma, adjoining, short }: NameWanted): CaseName | undefined {
  const { text } = reading;
  const bottom = Math.max(floor, end - WINDOW);
  // "*Glob. Tel*Link Corp.*": an asterisk within a name ends the emphasis too early, and leaves one behind the name.
  if (end > floor && text.charCodeAt(end - 1) === 42) return readCaseName(reading, { end: end - 1, floor, limit: -1, short: short === true, ...(comma === undefined ? {} : { comma }) });
  let nameEnd = end;
  // "Matter of M-E-V-G-": the dash behind initials belongs to them.
  while (nameEnd > bottom && isDash(text.charCodeAt(nameEnd - 1)) && !/\b[A-Z]-$/.test(text.slice(Math.max(bottom, nameEnd - 3), nameEnd))) nameEnd--;
  const walked = walk(reading, nameEnd, bottom, limit);
  let { tokens, versus } = walked;
  const [final] = tokens;
  if (final === undefined) return undefined;
  // "decided Ashcroft v. Iqbal. 556 U.S. 662": the sentence ended before the citation; so did that of "*Curtiss-Wright*. 514 U.S. at 80".
  if (adjoining === true && final.text.endsWith('.') && (!isShortened(final.text) || (runAt(reading, final.start, limit)?.end ?? final.end) < final.end)) return undefined;
  const isItalic = (token: Token): boolean => runAt(reading, token.start, limit) !== undefined;
  let versusIndex = versus === undefined ? -1 : tokens.indexOf(versus);
  const cut = versus === undefined ? -1 : sentenceWord(tokens, versusIndex, isItalic, short === true);
  if (cut > 0) {
    tokens = tokens.slice(0, cut);
    versus = undefined;
    versusIndex = -1;
  }
  const kept = cutLeft(tokens, versusIndex, isItalic, (token) => beginsWithNumber(text, token.start, token.text, bottom));
  const leftmost = tokens[kept - 1];
  if (leftmost === undefined || kept <= versusIndex + 1) return undefined;
  if (versus === undefined && !standsAlone(tokens, kept, isItalic, adjoining === true)) return undefined;
  let start = leftmost.start;
  const opening = text.charCodeAt(start);
  if (opening === 40 || opening === 91 || opening === 0x201c || (opening === 34 && !leftmost.text.endsWith('"'))) start++;
  if (versus === undefined) start -= ROMAN_PHRASE.exec(text.slice(Math.max(bottom, start - 10), start))?.[0].length ?? 0;
  return nameOf(text, start, nameEnd, versus, comma);
}

/** Whether tokens without "v." can be the name of a case: not a common word, and styled where no comma follows. */
function standsAlone(tokens: readonly Token[], kept: number, isItalic: (token: Token) => boolean, adjoining: boolean): boolean {
  const last = tokens[0];
  const first = tokens[kept - 1];
  if (last === undefined || first === undefined) return false;
  // "Gordon I", "Deepwater II": the word before the numeral is the name.
  if (kept > 1 && /^I{1,3}$|^I?V$/.test(last.text) && !isItalic(last)) return standsAlone(tokens.slice(1), kept - 1, isItalic, adjoining);
  const italic = isItalic(last);
  if (adjoining && !italic) return isProceduralStart(withoutComma(first.text), tokens, kept);
  if (italic) return true;
  if (kept > 12) return false;
  if (kept === 1 && (isNoCase(last.text) || isNumber(last.text) || isLead(last.text))) return false;
  // "In re Acme, Inc.": what no case is called may still end a name.
  return (!isNoCase(last.text) || (kept > 1 && isSuffix(last.text))) && isNameLike(last.text) && !isNumber(last.text);
}
