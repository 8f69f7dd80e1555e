import { exact } from '../text/exact.js';
import type { Span } from '../text/span.js';
import { readCaseName } from './caseName.js';
import { isApostrophe, isSpace, isUpper, isWordCode, lettersEnd, matchAt, skipSpaces, skipSpacesLeft, unitsOf } from './characters.js';
import type { Citation, Mention } from './citation.js';
import { isConnector, isLead, isNameLike, isNoCase, isShortened, isSuffix } from './nameWords.js';
import { lastStarting, partOf, type Reading } from './reading.js';

const MOST_TOKENS = 14;
/** "In *Drummond*", "facts in Drummond": a case rather than a person follows. */
const LEADS_IN = new Set(['in', 'In', 'from', 'From', 'Under', 'under']);
/** "the Lombardo Court", "a Monell claim", "Drummond clearly establishes": a case rather than a person is spoken of. */
const SPOKEN_OF =
  /(?:['’]s?)?\s(?:[Cc]laims?|liability|[Cc]ourt(?!house)|court['’]s|panel|decision|opinion|holding|holds|held that|rule|doctrine|test|standard|factors?|framework|analysis|line of cases|majority|dissent|and its progeny|progeny|itself|clearly (?:establish(?:es|ed)?|held|forecloses)|supplied clearly|controls|governs|forecloses|teaches|instructs|confirms|does not (?:establish|hold|help|control|apply|support|require|stand)|did not (?:clearly establish|establish|hold|address|decide|involve|turn)|put (?:the |all |every )?(?:officers?|officials?|defendants?) on|stands for|requires that|makes clear|squarely|is distinguishable|is inapposite|is instructive|is on point|recognized that|established that|explained that|involved|hearing|violation|material|error|warnings?|motion|stop|inquiry)\b/y;
const SPOKEN_INITIALS = unitsOf('clCpdorhtsfambigevjnwu');
/** Last word of the phrases of comparison. */
const COMPARED_LAST = /^(?:to|with|in|from|and|on|of|under|unlike|contrast|appl\w+|extend\w*|distinguish\w*|overrul\w+|cit\w+|follow\w*|compar\w+)$/;
const COMPARED = /(?:compar(?:ison|ed|able)|similar|analogous|identical|contrary|unlike|contrast|extended?|apply|applying|under|distinguish(?:ed|es|ing)?|overruled?|cit(?:es|ed|ing)|follow(?:s|ed|ing)|this case and|rel(?:y|ies|ied|ying) on|progeny of|reading of|holding of|holding in|citing)(?: to| with| in| from)?\s$/;

const isStop = (token: string): boolean => /[,;:?!)\]”"]$/.test(token) || (token.endsWith('.') && !isShortened(token));

/** End of the defendant whose name begins behind "v." at `from`. */
function defendantEnd(text: string, from: number): number {
  let at = from;
  let end = -1;
  for (let count = 0; count < MOST_TOKENS; count++) {
    at = skipSpaces(text, at);
    let stop = at;
    while (stop < text.length && !isSpace(text.charCodeAt(stop)) && stop - at < 40) stop++;
    if (stop === at) break;
    const token = text.slice(at, stop);
    const plain = token.replace(/[.,;:?!)\]”"’']+$/, '');
    const bare = token.replace(/[,;:?!)\]”"’']+$/, '');
    if (isNameLike(token)) end = at + (bare.endsWith('.') && isShortened(bare) ? bare.length : plain.length);
    else if (!isConnector(plain)) break;
    if (isStop(token)) {
      const next = text.slice(skipSpaces(text, stop), skipSpaces(text, stop) + 5);
      if (!(token.endsWith(',') && isSuffix(next.split(/\s/)[0] ?? ''))) break;
    }
    at = stop;
  }
  return end;
}

/** Bare case names: "Smith v. Jones" outside every citation, and short names that stand where a case is spoken of. */
export function findMentions(reading: Reading, citations: readonly Citation[], versus: readonly number[]): readonly Mention[] {
  const { text, runs, sentences } = reading;
  const spans = citations.map(({ span }) => span);
  const found: Mention[] = [];
  const isCited = (start: number, end: number): boolean => coveredBy(citations, spans, start, end);
  const add = (name: Mention['name']): void => {
    found.push({ name, sentence: Math.max(0, lastStarting(sentences, name.span.start)) });
  };
  for (const at of versus) {
    if (isCited(at, at + 1)) continue;
    const behind = lettersEnd(text, at);
    const end = defendantEnd(text, text.charCodeAt(behind) === 46 ? behind + 1 : behind);
    if (end < 0) continue;
    const name = readCaseName(reading, { end, floor: Math.max(0, at - 200), limit: end + 2, adjoining: true });
    if (name?.versus !== undefined) add(name);
  }
  const fullNames = found.map(({ name }) => name.span);
  const free = (start: number, end: number): boolean => !isCited(start, end) && !fullNames.some((span) => span.start < end && start < span.end);
  for (const run of runs) {
    if (run.style !== 'emphasis' && run.style !== 'underline') continue;
    const name = shortName(text, run.span);
    if (name !== undefined && free(name.start, name.end)) add(partOf(text, name.start, name.end));
  }
  const styled = new Set(found.map(({ name }) => name.span.start));
  for (const span of spokenOf(reading, citations)) if (!styled.has(span.start) && free(span.start, span.end)) add(partOf(text, span.start, span.end));
  return exact(found.sort((a, b) => a.name.span.start - b.name.span.start));
}

/** Whether a citation's own text covers the span: one that only nests it in a parenthetical does not. */
function coveredBy(citations: readonly Citation[], spans: readonly Span[], start: number, end: number): boolean {
  const last = lastStarting(spans, start);
  for (let index = last; index >= 0 && index > last - 3; index--) {
    const citation = citations[index];
    if (citation === undefined || citation.span.end < end) continue;
    const inParenthetical = citation.parentheticals.some(({ span, kind }) => kind !== 'courtYear' && span.start <= start && end <= span.end);
    if (!inParenthetical) return true;
  }
  return false;
}

/** A styled run of a few capitalised words, without its final comma or possessive. */
function shortName(text: string, { start, end }: Span): Span | undefined {
  let stop = end;
  while (stop > start && (text.charCodeAt(stop - 1) === 44 || isSpace(text.charCodeAt(stop - 1)))) stop--;
  if (stop - start < 2 || stop - start > 60 || !isUpper(text.charCodeAt(start))) return undefined;
  const possessive = /['’]s$/.test(text.slice(stop - 2, stop)) ? 2 : 0;
  const tokens = text.slice(start, stop - possessive).split(/\s+/);
  if (tokens.length > 6 || !tokens.every((token) => isNameLike(token) || isConnector(token))) return undefined;
  const [only = ''] = tokens;
  if (tokens.length === 1 && (isLead(only) || isNoCase(only) || /^(?:Id|Ibid)\.?$/.test(only))) return undefined;
  return { start, end: stop - possessive };
}

const opensWord = (before: number): boolean => isSpace(before) || before === 40 || before === 0x201c || before === 34 || before === 0x2018;

/** Capitalised words in the places where briefs speak of a case by its short name, without any italics. */
function spokenOf({ text, capitals }: Reading, citations: readonly Citation[]): Span[] {
  const found: Span[] = [];
  let last = -1;
  let index = 0;
  for (const start of capitals) {
    for (;;) {
      const citation = citations[index];
      if (citation === undefined || citation.span.start > start) break;
      last = Math.max(last, citation.core.end);
      index++;
    }
    if (start < last || !opensWord(text.charCodeAt(start - 1))) continue;
    let end = lettersEnd(text, start);
    for (;;) {
      const joint = text.charCodeAt(end);
      if (!(joint === 45 || isApostrophe(joint)) || !isUpper(text.charCodeAt(end + 1))) break;
      end = lettersEnd(text, end + 1);
    }
    last = end;
    const span = { start, end };
    if (!isSpokenOf(text, skipSpacesLeft(text, start, 0), span)) continue;
    const word = text.slice(start, end);
    if (!isLead(word) && !isNoCase(word)) found.push(span);
  }
  return found;
}

function isSpokenOf(text: string, before: number, { start, end }: Span): boolean {
  if (isWordCode(text.charCodeAt(end))) return false;
  const next = skipSpaces(text, end);
  if (next > end && isUpper(text.charCodeAt(next)) && !text.startsWith('Court', next) && !text.startsWith('Claim', next)) return false;
  const behind = isApostrophe(text.charCodeAt(end)) ? skipSpaces(text, end + (text.charCodeAt(end + 1) === 115 ? 2 : 1)) : next;
  if (behind > end && SPOKEN_INITIALS.has(text.charCodeAt(behind)) && matchAt(SPOKEN_OF, text, end) !== null) return true;
  let from = before;
  while (from > 0 && !isSpace(text.charCodeAt(from - 1)) && before - from < 14) from--;
  const word = text.slice(from, before);
  if (LEADS_IN.has(word)) return true;
  return COMPARED_LAST.test(word) && COMPARED.test(text.slice(Math.max(0, start - 24), start));
}
