import type { PartKind } from '../opinion.js';
import { type Named, nameAt, namesIn, usualName } from './judgeNames.js';

/** A line that names who wrote what follows. */
export interface Byline {
  /** As a weight parenthetical names him: "S.R. Thomas". Null for per curiam. */
  readonly author: string | null;
  /** Undefined when it says nothing of a kind: the court's own opinion, or a signature. */
  readonly kind?: PartKind;
  readonly joinedBy: readonly string[];
  /** What it speaks to: "as to Part II". */
  readonly scope?: string;
  /** "concurs", "dissents": a vote, which may or may not be followed by a writing. */
  readonly vote: boolean;
  /** "delivered the opinion of the court": no writing in part. */
  readonly lead: boolean;
  /** Characters of the line that it takes. */
  readonly length: number;
  /** What closed it: nothing, when the line ended. */
  readonly terminator: string;
}

const RANK = String.raw`(?:(?:senior|chief|associate|presiding|acting|vice|deputy|visiting|retired|emeritus|administrative|special|substitute|president|u\.?\s?s\.?|united states|state|county)\s+)*`;
const BENCH = String.raw`(?:(?:circuit|district|bankruptcy|magistrate|appellate|surrogate|superior court|chancery|appeals|probate|family court|military|court of appeals|trial)\s+)*`;
const TITLE = new RegExp(String.raw`,?\s*\(?${RANK}${BENCH}(?:j ?udge|j ?ustice|chancellor|surrogate|commissioner|referee)s?(?![\p{L}])|,\s*(?:Acting\s+)?(?:A\.\s?)?(?:C\.|P\.|S\.|V\.|D\.|Ch\.)?\s?(?:J\.\s?J\.|J\.\s?P\.|J\s?J?\.)(?:\s?A\.\s?D\.)?|,\s*V\.?\s?C\.`, 'iuy');
const TITLE_FIRST = new RegExp(String.raw`(?:(?:MR|MS|MRS)\.\s+)?(?:THE\s+)?(CHIEF\s+JUSTICE(?=\s+(?:delivered|announced|concurring|dissenting|,|with))|${RANK}${BENCH}(?:JUDGE|JUSTICE))(?:\s+|(?=,))`, 'iuy');
const KIND_WORD = /^(?:specially\s+)?(concurring|dissenting|concurs|dissents|respecting|dubitante|joining|voting)\b/i;
const SCOPE_WORD = /^(?:\p{Ll}[\p{L}’'-]*|Parts?|Sections?|Footnotes?|[IVX]+(?:[-–.]?[A-Z0-9]+)*|[A-Z](?:[-–.]\d+)?|\d+|&|Rehearing|Court|En|Banc|Judge|Justice)$/u;
const JOIN = /^(?:joined\s+by|with\s+whom|in\s+which|joins?\b|joining\b)/i;
const NAME_WORD = /^(?:\p{Lu}[\p{L}'’.-]*|and|&|by|the|of)$/u;
const JOIN_SCOPE =
  /^[\s,]+(?:but\s+)?(?:(?:only|except)\s+(?:as\s+to|for|in)|except|in|as\s+to|with\s+respect\s+to)\s+(?:all\s+but\s+|as\s+to\s+)?(?:parts?|sections?|footnotes?|the\s+judgment|this|that|full|result|dissent|opinion|[IVX]+\b)[^,.:;()]{0,80}/i;

interface Tail {
  readonly end: number;
  readonly words: string;
  readonly joiners: string;
  readonly terminator: string;
  readonly scope?: string;
  readonly lead: boolean;
  readonly vote: boolean;
  /** The clause broke off where a sentence seems to begin. */
  readonly broken: boolean;
}

const LEAD = /^(?:(?:has\s+)?(?:delivered|announced|authored|wrote)\s+(?:the|an)\s+(?:judgments?|opinions?)(?:(?!\b(?:concluding|holding)\b)[^:;]){0,400}?(?=\.(?:\s|$)|:)|(?:delivered|announced|wrote)\s+for\s+[^.:;]{0,80}|opinion\s+(?:of|for)\s+the\s+court|for\s+the\s+(?:court|majority)|writing\s+for\s+(?:the\s+)?(?:court|majority|panel))/i;
const PLACE = /^(?:sitting\s+by\s+(?:designation|assignment)|by\s+(?:designation|assignment)|in\s+chambers|retired|circuit\s+justice|specially\s+assigned|with\s+opinion|with\s+an?\s+opinion|separately|in\s+part)\b/i;

/** Reads what may follow name and title, clause by clause; undefined when something else stands there. */
function tailAt(text: string, at: number): Tail | undefined {
  let end = at;
  let words = '';
  let joiners = '';
  let scope: string | undefined;
  let lead = false;
  let vote = false;
  let open = false;
  const rest = (): string => text.slice(end, end + 500);
  const done = (terminator: string, length: number, broken = false): Tail => ({ end: end + length, words, joiners, terminator, lead, vote, broken, ...(scope === undefined ? {} : { scope }) });
  for (let clauses = 0; clauses < 12; clauses++) {
    const between = /^(?:[\s,]|\((?!\d)|and\s+(?=concurr|dissent|join))+/i.exec(rest());
    const opened = between?.[0] ?? '';
    end += opened.length;
    if (opened.includes('(')) open = true;
    const ahead = rest();
    const close = (open ? /^\)\s*(?:\.\s?—|[:.]|—|–|--|$)/ : /^\s*(?:\.\s?—|[:.]|—|–|--|$)/).exec(ahead);
    if (close !== null && close[0].trim() === '' && opened.includes(',')) return undefined;
    if (close !== null) return done(close[0].replace(/[)\s]/g, ''), close[0].length);
    if (open && /^\)\s+(?=\p{Lu})/u.test(ahead) && words !== '') return done(')', 1);
    const leading = LEAD.exec(ahead);
    if (leading !== null) {
      lead = true;
      words += ` ${leading[0].replace(/,?\s+(?:and\s+)?in\s+which\s.*/is, '')}`;
      for (const [, joined = ''] of leading[0].matchAll(/in which\s+(.{3,300}?)\s+(?:joined|joins?|concurred|concurs?)\b/gi)) joiners += `, ${joined}`;
      end += leading[0].length;
      continue;
    }
    const place = PLACE.exec(ahead);
    if (place !== null) {
      words += ` ${place[0]}`;
      end += place[0].length;
      continue;
    }
    const kind = KIND_WORD.exec(ahead);
    if (kind !== null && !/^joining/i.test(kind[0])) {
      if (/^(?:concurs|dissents)$/i.test(kind[1] ?? '')) vote = true;
      let length = kind[0].length;
      let wordsRead = 0;
      for (; wordsRead < 40; wordsRead++) {
        const word = /^\s+([^\s,:;.()—]+)/.exec(ahead.slice(length));
        if (word?.[1] === undefined || !SCOPE_WORD.test(word[1])) break;
        if (/^(?:I|A)$/.test(word[1]) && /(?:in|part|judgment|dissenting|concurring)$/i.test(ahead.slice(0, length)) && !/parts?$/i.test(ahead.slice(0, length))) break;
        length += word[0].length;
      }
      const clause = ahead.slice(0, length);
      words += ` ${clause}`;
      const about = /\b((?:as|with respect) to|from)\s.*$/i.exec(clause);
      if (about !== null) scope = scope === undefined ? about[0] : `${scope}, ${about[0]}`;
      end += length;
      if (/^\s+(?:I|We|The|This|My|In|With|A|Our|While|Although|Because)\s/.test(rest())) return done('', 0, true);
      continue;
    }
    const join = JOIN.exec(ahead);
    if (join !== null) {
      let length = join[0].length;
      for (let read = 0; read < 60; read++) {
        const word = /^[\s,]+([^\s,:;()—]+)/.exec(ahead.slice(length));
        if (word?.[1] === undefined) break;
        if (!NAME_WORD.test(word[1]) || KIND_WORD.test(word[1])) break;
        length += word[0].length;
        if (/[^.]\.$/.test(word[1]) && /^\s+\p{Lu}/u.test(ahead.slice(length)) && !/^\s+(?:C\.|P\.|J)/.test(ahead.slice(length))) break;
        if (/^JJ?\.$/.test(word[1]) && !/^(?:,|\s+(?:and|join|concur|except|as|&))/.test(ahead.slice(length))) break;
      }
      joiners += ahead.slice(join[0].length, length);
      end += length;
      const verb = /^[\s,]+(?:all\s+)?(?:joins?|joined|concurs?|concurred|agrees?|joining)\b/i.exec(rest());
      if (verb !== null) end += verb[0].length;
      const only = JOIN_SCOPE.exec(rest());
      if (only !== null) {
        scope = only[0].replace(/^[\s,]+/, '');
        end += only[0].length;
      }
      if (ahead.charAt(length - 1) === '.' && /^\s/.test(rest())) {
        end -= 1;
      }
      continue;
    }
    return vote ? done('', 0, true) : undefined;
  }
  return undefined;
}

/** The kind that the words of a byline or a heading tell; undefined when they tell none. */
export function kindOfWords(words: string): PartKind | undefined {
  const dissents = /dissent/i.test(words);
  const concurs = /concur/i.test(words);
  if (/announced?\s+the\s+judgment/i.test(words) || /plurality/i.test(words)) return 'plurality';
  if (dissents && concurs) return 'partial';
  if (dissents) return /dissent\w*\s+in\s+part|partial(?:ly)?\s+dissent/i.test(words) ? 'partial' : 'dissent';
  if (concurs) {
    if (/in\s+(?:the\s+)?(?:judgment|result)/i.test(words)) return 'concurrence_in_judgment';
    return /concur\w*\s+in\s+part|partial(?:ly)?\s+concur/i.test(words) ? 'partial' : 'concurrence';
  }
  if (/respecting|^\s*statement\b|dubitante/i.test(words)) return 'statement';
  return undefined;
}

/** Wisconsin's mandate, "By the Court.—Judgment affirmed.", ends an opinion. */
const PER_CURIAM = /(?:per\s+curiam|by\s+the\s+court)\s*(?:[:.—](?!\s*[—–-]*\s*(?:the\s+)?(?:judgment|order|decision|decree|cause|rights?)s?\b)|\(|\*|$)/iy;

const NEW_YORK = /^(?:All\s+concur,?\s+except\s+)?(.{3,120}?),\s(?:[PA]\.\s?)?JJ?\.,?\s+(?:who\s+)?(dissents?|concurs?)\s+([^:]{0,140}?in\s+(?:accordance\s+with\s+)?(?:the\s+following|an?|a\s+separate)\s+(?:memorandum|opinion)[^:]{0,60}):/i;

/** "All concur except CRANE and HAWTHORN, JJ., who dissent and vote to reverse in the following memorandum:" */
function newYork(text: string): Byline | undefined {
  const match = NEW_YORK.exec(text);
  if (match === null) return undefined;
  const [author, ...joinedBy] = namesIn(match[1] ?? '');
  if (author === undefined) return undefined;
  const kind = kindOfWords(`${match[2] ?? ''} ${match[3] ?? ''}`);
  return { author, joinedBy, vote: false, lead: false, length: match[0].length, terminator: ':', ...(kind === undefined ? {} : { kind }) };
}

/** A byline without the date that stands before its end; `length` is what both take. */
function undated(given: string): { readonly text: string; readonly length?: number } {
  const decided = /^(?:(?:CHIEF|MR\.|MADAME) )?JUSTICE \p{Lu}[\p{Lu}'’.-]+(?=\s+(?:DECIDED|FILED):?)/u.exec(given);
  if (decided !== null) return { text: `${decided[0]}:`, length: given.length };
  // "Opinion by Mr. Justice Cedar, June 28, 1968:"
  const dated = /^(.{6,80}?),?\s+\p{L}{3,9}\.?\s\d{1,2},\s\d{4}\s?:/u.exec(given);
  return dated === null ? { text: given } : { text: `${dated[1] ?? ''}:`, length: dated[0].length };
}

/**
 * Reads a byline at the start of `text` (a line joined with those that continue it). References to a judge do not match: a byline
 * has nothing but name, title, joiners and kind before its end.
 */
export function bylineAt(given: string): Byline | undefined {
  const { text, length } = undated(given);
  const memorandum = newYork(text);
  if (memorandum !== undefined) return memorandum;
  PER_CURIAM.lastIndex = 0;
  const anonymous = PER_CURIAM.exec(text);
  if (anonymous !== null && /^[PB]/.test(text)) {
    return { author: null, kind: 'per_curiam', joinedBy: [], vote: false, lead: true, length: anonymous[0].length, terminator: anonymous[0].slice(-1) };
  }
  const prefix = /^(?:opinion\s+(?:of|by)|statement\s+of|memorandum\s+(?:of|by)|(?:(?:separate|partial(?:ly)?|specially|in\s+part|and)\s+|(?:concurring|dissenting)\s+)+opinion\s+(?:of|by)|by)\s+(?:the\s+court,?\s+(?:by\s+)?)?/i.exec(text)?.[0] ?? '';
  TITLE_FIRST.lastIndex = prefix.length;
  const title = TITLE_FIRST.exec(text);
  let name: Named | undefined;
  let at: number;
  let titled = title !== null;
  if (title !== null && /^(?:mrs?\.\s+|ms\.\s+)?(?:the\s+)?chief\s+justice$/i.test(title[0].trim()) && nameAt(text, TITLE_FIRST.lastIndex) === undefined) {
    name = { name: 'Chief Justice', end: prefix.length + title[0].trimEnd().length };
    at = name.end;
  } else if (title !== null) {
    name = nameAt(text, prefix.length + title[0].length);
    if (name === undefined) return undefined;
    at = name.end;
  } else {
    name = nameAt(text, prefix.length);
    if (name === undefined) return undefined;
    TITLE.lastIndex = name.end;
    const after = TITLE.exec(text);
    if (after === null || after[0].includes('JJ.')) return undefined;
    titled = true;
    at = name.end + after[0].length;
    if (after[0].endsWith('.')) at -= 1;
  }
  // "CEDAR, J." ends in a stop that may also close the byline.
  const abbreviated = text.charAt(at) === '.' && title === null;
  let tail = tailAt(text, at);
  if (abbreviated && /^\.\s?(?:,|\()|^\.\s+(?:concurr|dissent|deliver|announc|joined|with|respecting|specially)/i.test(text.slice(at))) tail = tailAt(text, at + 1);
  else if (abbreviated && /^\.\s*(?:—|–|--|:)/.test(text.slice(at))) tail = tailAt(text, at + 1);
  if (tail === undefined || !titled) return undefined;
  // "Judge Wold concurs in a separate opinion." tells of a writing; it is none.
  if (title !== null && tail.vote && name.name !== name.name.toUpperCase()) return undefined;
  const said = `${prefix} ${tail.words}`;
  const kind = /^statement/i.test(prefix) ? 'statement' : kindOfWords(said);
  if (title !== null && kind === undefined && !tail.lead && prefix === '' && !(tail.terminator === ':' && name.name === name.name.toUpperCase())) return undefined;
  const lead = tail.lead || /^opinion\s+(?:of|by)|^by/i.test(prefix);
  return {
    author: usualName(name.name),
    ...(kind === undefined ? {} : { kind }),
    joinedBy: namesIn(tail.joiners),
    ...(tail.scope === undefined ? {} : { scope: tail.scope }),
    vote: tail.vote,
    lead,
    length: length ?? tail.end,
    terminator: tail.broken ? 'broken' : tail.terminator,
  };
}
