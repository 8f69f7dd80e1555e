import type { Span } from '../text/span.js';

/** A number in prose with what it counts. Times are in seconds, longer spans in days. */
export interface Quantity {
  readonly unit: 'time' | 'days' | 'times' | 'money' | 'percent' | 'date' | 'count';
  /** Dates: year × 10000 + month × 100 + day, with 0 for what is not given. */
  readonly value: number;
  /** "about", "more than": not meant to be exact. */
  readonly rough: boolean;
  readonly span: Span;
}

const ONES: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15,
  sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, dozen: 12,
};
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const UNITS: Readonly<Record<string, readonly [Quantity['unit'], number]>> = {
  second: ['time', 1], seconds: ['time', 1], minute: ['time', 60], minutes: ['time', 60], hour: ['time', 3600], hours: ['time', 3600],
  day: ['days', 1], days: ['days', 1], week: ['days', 7], weeks: ['days', 7], month: ['days', 30], months: ['days', 30], year: ['days', 365], years: ['days', 365],
  time: ['times', 1], times: ['times', 1], fold: ['times', 1], percent: ['percent', 1], dollars: ['money', 1],
};
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:half )?a dozen|a hundred|twice|thrice|once|tenfold|twofold|threefold|double|triple)`;
const DATE = new RegExp(String.raw`\b(jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?) (?:(\d{1,2}),? )?((?:19|20)\d\d)\b`, 'gi');
const YEAR = /\b(?:in|since|of|by|until|before|after|from|during) ((?:19|20)\d\d)\b/gi;
const MEASURED = new RegExp(String.raw`\b(a quarter of an|quarter of an|half an|half a|a|an|${NUMBER})[ -](minute|second|hour|day|week|month|year)s?(?: and (a half|${NUMBER} seconds?|${NUMBER} minutes?))?\b`, 'gi');
const TIMES = new RegExp(String.raw`\b(?:(${NUMBER})[ -]times?|(twice|thrice|tenfold|twofold|threefold|double|triple))\b`, 'gi');
const MONEY = /\$ ?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)( million| billion)?/gi;
const PERCENT = new RegExp(String.raw`\b(${NUMBER})(?:%| percent)`, 'gi');
const COUNT = new RegExp(String.raw`\b(${NUMBER})\b`, 'gi');
const ROUGH = /\b(?:about|around|some|roughly|approximately|nearly|almost|over|under|more than|less than|at least|up to|several|close to)\s+(?:an? )?$/i;

export function numberOf(word: string): number {
  const folded = word.toLowerCase().replaceAll(',', '');
  if (/^\d/.test(folded)) return Number(folded);
  if (folded === 'a' || folded === 'an' || folded === 'once') return 1;
  if (folded === 'half a' || folded === 'half an') return 0.5;
  if (folded.endsWith('quarter of an')) return 0.25;
  if (/^half a dozen$/.test(folded)) return 6;
  if (folded === 'a dozen') return 12;
  if (folded === 'a hundred') return 100;
  if (folded === 'twice' || folded === 'twofold' || folded === 'double') return 2;
  if (folded === 'thrice' || folded === 'threefold' || folded === 'triple') return 3;
  if (folded === 'tenfold') return 10;
  return folded.split('-').reduce((sum, part) => sum + (ONES[part] ?? Number.NaN), 0);
}

/** A number that counts things: no section or paragraph number, no "one of the". */
const isCount = (text: string, { 0: printed, index }: RegExpExecArray): boolean =>
  !/^(?:a|an|once|(?:1[89]|20)\d\d)$/i.test(printed) && !/[§¶#.\d]\s?$/.test(text.slice(Math.max(0, index - 2), index)) && !/^(?:one|1)$/i.test(printed) && !(/^\s*$/.test(text.slice(0, index)) && /^[.)]/.test(text.slice(index + printed.length)));

/** Numbers of a text with their units, in no order; each stretch of text gives one at most. `start` is added to the spans. */
export function quantitiesIn(text: string, start = 0): Quantity[] {
  const found: Quantity[] = [];
  const taken: Span[] = [];
  const add = (unit: Quantity['unit'], value: number, index: number, length: number): void => {
    const span = { start: index, end: index + length };
    if (!Number.isFinite(value) || taken.some((other) => other.start < span.end && span.start < other.end)) return;
    taken.push(span);
    found.push({ unit, value, rough: ROUGH.test(text.slice(Math.max(0, index - 20), index)), span: { start: start + span.start, end: start + span.end } });
  };
  const figures = /\d/.test(text);
  if (figures) for (const match of text.matchAll(DATE)) {
    const month = MONTHS.findIndex((name) => name.startsWith((match[1] ?? '').toLowerCase().replace('.', '').slice(0, 3))) + 1;
    add('date', Number(match[3]) * 10_000 + month * 100 + Number(match[2] ?? 0), match.index, match[0].length);
  }
  if (figures) for (const match of text.matchAll(YEAR)) add('date', Number(match[1]) * 10_000, match.index + match[0].length - 4, 4);
  if (/minute|second|hour|day|week|month|year/i.test(text)) for (const match of text.matchAll(MEASURED)) {
    const [unit, factor] = UNITS[(match[2] ?? '').toLowerCase()] ?? ['count', 1];
    const more = (match[3] ?? '').toLowerCase();
    const extra = more === 'a half' ? factor / 2 : more === '' ? 0 : numberOf(more.split(' ')[0] ?? '') * (more.includes('second') ? 1 : 60);
    add(unit, numberOf(match[1] ?? '') * factor + extra, match.index, match[0].length);
  }
  if (/time|twice|thrice|fold|double|triple/i.test(text)) for (const match of text.matchAll(TIMES)) add('times', numberOf(match[1] ?? match[2] ?? ''), match.index, match[0].length);
  if (text.includes('$')) for (const match of text.matchAll(MONEY)) add('money', numberOf(match[1] ?? '') * (/million/i.test(match[2] ?? '') ? 1e6 : /billion/i.test(match[2] ?? '') ? 1e9 : 1), match.index, match[0].length);
  if (/%|percent/i.test(text)) for (const match of text.matchAll(PERCENT)) add('percent', numberOf(match[1] ?? ''), match.index, match[0].length);
  for (const match of text.matchAll(COUNT)) if (isCount(text, match)) add('count', numberOf(match[1] ?? ''), match.index, match[0].length);
  return found;
}

/** Whether one number can stand for another: equal, a date less exact, or a rough figure near enough. */
export function agrees(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) return false;
  if (a.unit === 'date') {
    const [year, month, day] = [Math.floor(a.value / 10_000), Math.floor(a.value / 100) % 100, a.value % 100];
    const [otherYear, otherMonth, otherDay] = [Math.floor(b.value / 10_000), Math.floor(b.value / 100) % 100, b.value % 100];
    return year === otherYear && (month === 0 || otherMonth === 0 || month === otherMonth) && (day === 0 || otherDay === 0 || day === otherDay);
  }
  if (a.value === b.value) return true;
  const [less, more] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  return (a.rough || b.rough) && a.unit !== 'count' && a.unit !== 'times' && less >= more * 0.8;
}
