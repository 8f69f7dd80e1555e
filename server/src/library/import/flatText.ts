import { noteRest, noteStart, wordHabits } from '../../prose/noteStart.js';
import type { Span } from '../../text/span.js';
import { mergeSpans } from './lines.js';
import { without } from '../passage.js';
import type { PageMark, RawNote, RawOpinion } from './rawOpinion.js';

/** A text whose pages were run together: few line breaks, long lines, and the same head with rising numbers in mid-sentence. */
export function isFlat(text: string): boolean {
  if (text.includes('\f')) return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const long = lines.filter((line) => line.length > 2500).reduce((sum, line) => sum + line.length, 0);
  return long > text.length * 0.5 && long > 4000;
}

interface Head extends Span {
  readonly number: number;
}

const TITLE = /(?:\b(\d{1,4})\s+)?((?:[A-Z][A-Z.,'’&-]*\s+){1,9}[Vv]S?\.\s+[A-Z][A-Z.,'’&-]+(?:\s+(?:[A-Z&][A-Z.,'’&-]*)){0,8})(?:\s+(\d{1,4})\b)?/g;
const OTHER_HEADS: readonly RegExp[] = [
  /\bCite as:? \d{1,4} U\.? ?S\.? [_\d]+ \(\d{4}\)\s+(\d{1,4})\b/g,
  /(?:\b(?:USCA\d? |Appellate )?(?:Case|Appeal):? \d[\w:.-]+\s+(?:Document|Doc):? \S+\s+(?:Page:? (\d+)|Date Filed:? \S+\s+Page:? (\d+)|Filed:? \S+\s+Pg:? (\d+))(?: of \d+)?(?:\s+Date Filed:? \S+)?)/g,
  /\bNos?\. [\d\w-]+(?:\/\d+)? [A-Z][\w.,’'& ]{3,60}? v\. [A-Z][\w.,’'& ]{2,60}? Page (\d{1,4})\b/g,
];

/** Running titles: the phrase that comes most often beside rising numbers. */
function titleHeads(text: string): Head[] {
  const found: { title: string; start: number; end: number; before: string | undefined; after: string | undefined }[] = [];
  const counts = new Map<string, number>();
  for (const match of text.matchAll(TITLE)) {
    const title = (match[2] ?? '').replace(/\s+/g, ' ');
    const words = title.split(' ');
    const versus = words.findIndex((word) => /^VS?\.$/i.test(word));
    for (let first = 0; first < versus; first++) {
      for (let last = versus + 2; last <= words.length; last++) {
        const phrase = words.slice(first, last).join(' ');
        counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
      }
    }
    found.push({ title, start: match.index, end: match.index + match[0].length, before: match[1], after: match[3] });
  }
  let best = '';
  for (const [phrase, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count >= 3 && (count > most * 1.2 || (count >= most * 0.8 && phrase.length > best.length))) best = phrase;
  }
  if (best === '') return [];
  const heads: Head[] = [];
  let last = 0;
  for (const { title, start, end, before, after } of found) {
    const within = title.indexOf(best);
    if (within < 0) continue;
    // Words in capitals before or behind the title are the page's own; a number must stand directly beside the title.
    const at = text.indexOf(best, start);
    if (at < 0 || at > end) continue;
    const stop = at + best.length;
    const leading = within === 0 && before !== undefined ? Number(before) : undefined;
    const trailing = within + best.length === title.length && after !== undefined ? Number(after) : undefined;
    const numbers = [leading, trailing].filter((number) => number !== undefined);
    const number = numbers.find((one) => one === last + 1) ?? numbers.find((one) => one > last && one <= last + 4);
    if (number === undefined) continue;
    last = number;
    heads.push({ number, start: number === leading ? start : at, end: number === leading ? stop : end });
  }
  return heads.length >= 3 ? heads : [];
}

function otherHeads(text: string): Head[] {
  for (const pattern of OTHER_HEADS) {
    const heads: Head[] = [];
    for (const match of text.matchAll(pattern)) heads.push({ start: match.index, end: match.index + match[0].length, number: Number(match[1] ?? match[2] ?? match[3]) });
    if (heads.length >= 3) return heads;
  }
  return [];
}

export const SITE_FOOTER = /\n\s*(?:Some case metadata and case summaries were written|This site is protected by reCAPTCHA|Justia Annotations is a forum|Copyright ©|Ask a Lawyer)/;

/**
 * Notes of a flattened page stand at its end, each in front of its own mark: "… text of the note. 1 Text of the next. 2". Where the
 * first begins is printed nowhere. It is guessed for the sake of telling notes from the body; every place where it may begin becomes
 * a way past it, so that a sentence that runs over the page is found whole whichever guess is right.
 */
function flatNotes(text: string, heads: readonly Head[], cut: Span[], skips: Span[]): RawNote[] {
  const notes: { label: string; spans: Span[]; call?: number }[] = [];
  const habits = wordHabits(text);
  let last = 0;
  let open = false;
  for (let index = 0; index < heads.length; index++) {
    const page = { start: heads[index]?.end ?? 0, end: heads[index + 1]?.start ?? text.length };
    const words = text.slice(page.start, page.end);
    const found: { label: string; call: number; mark: number }[] = [];
    for (let label = last + 1; ; label++) {
      const token = new RegExp(String.raw`(?<=[\p{L}.,;:?!”"’)]\s?)${String(label)}(?=\s|$)`, 'gu');
      token.lastIndex = found.at(-1)?.call ?? 0;
      const places = [...words.matchAll(token)].map((match) => match.index).filter((at) => at > (found.at(-1)?.call ?? -1));
      const call = places[0];
      const mark = places.length > 1 ? places.findLast((place) => /\s/.test(words.charAt(place - 1))) : undefined;
      if (call === undefined || (mark === undefined && label > last + 1 && found.length === 0)) break;
      if (mark === undefined || mark <= call || words.slice(call, mark).length < 12) break;
      found.push({ label: String(label), call, mark });
    }
    if (found.length === 0 && /(?<=[\p{L}.,;?!”"’)\]]\s)1\s*$/u.test(words) && last > 0) {
      const calls = [...words.matchAll(/(?<=[\p{L}.,;:?!”"’)]\s?)1(?=\s)/gu)];
      const mark = words.search(/1\s*$/);
      if (calls[0] !== undefined && calls[0].index < mark) found.push({ label: '1', call: calls[0].index, mark });
    }
    const final = found.at(-1);
    const first = found[0];
    if (final === undefined && open) {
      // The rest of a note of the page before stands at the end of this one, behind nothing that tells where it begins.
      const third = Math.floor(words.length / 3);
      for (const match of words.slice(third).matchAll(/(?<=\s)\S+/g)) skips.push({ start: page.start + third + match.index, end: page.end });
      const carried = notes.at(-1);
      const before = carried?.spans.at(-1);
      const rest = before === undefined ? undefined : noteRest(words, third, text.slice(before.start, before.end), habits);
      if (rest !== undefined) carried?.spans.push({ start: page.start + rest, end: page.end });
      open = false;
      continue;
    }
    open = false;
    if (final === undefined || first === undefined || words.slice(final.mark).trim().length > 4) continue;
    const from = final.call + final.label.length;
    const next = text.slice(heads[index + 1]?.end ?? text.length, (heads[index + 1]?.end ?? text.length) + 40).trim();
    for (const at of beginnings(words, from, first.mark)) skips.push({ start: page.start + at, end: page.end });
    let start = page.start + noteStart(words, from, first.mark, next, habits);
    open = !/[.?!”"’)]\s*$/.test(words.slice(0, final.mark));
    for (const { label, call, mark } of found) {
      cut.push({ start: page.start + call, end: page.start + call + label.length }, { start: page.start + mark, end: page.start + mark + label.length });
      notes.push({ label, call: page.start + call, spans: [{ start, end: page.start + mark }] });
      start = page.start + mark + label.length;
      last = Number(label);
    }
  }
  return notes;
}

/** Where the first note of a page may begin: at any capitalised word. */
const beginnings = (words: string, from: number, to: number): number[] =>
  [...words.slice(from, to).matchAll(/(?<=\s)[\p{Lu}“"][\p{L}’'.]*/gu)].map(({ index }) => from + index);

/** Reads a flattened text. */
export function flatText(text: string): Omit<RawOpinion, 'facts' | 'toSource'> {
  const titles = titleHeads(text);
  const heads = titles.length > 0 ? titles : otherHeads(text);
  const cut: Span[] = heads.map(({ start, end }) => ({ start, end }));
  const skips: Span[] = [];
  const footer = SITE_FOOTER.exec(text);
  if (footer !== null) cut.push({ start: footer.index, end: text.length });
  const site = siteSummary(text);
  if (site !== undefined) cut.push(site);
  const notes = heads.length === 0 ? [] : flatNotes(text.slice(0, footer?.index ?? text.length), heads, cut, skips);
  const first = heads[0];
  const pages: PageMark[] = heads.map(({ start, number }) => ({ at: start, label: String(number), series: 0 }));
  if (first !== undefined && first.number > 1) pages.unshift({ at: site?.end ?? 0, label: String(first.number - 1), series: 0 });
  const merged = mergeSpans(cut);
  return {
    text,
    form: 'flat',
    style: heads.length > 0 ? 'slip' : 'none',
    pages,
    sheets: heads.map(({ start }) => start),
    cut: merged,
    notes: notes.map((note) => ({ ...note, spans: without(note.spans, merged) })).filter(({ spans }) => spans.length > 0),
    skips,
    hints: [],
  };
}

const SITE_SUMMARY = /(?:^|\n)\s*(?:Annotate this Case|Justia Opinion Summary|Court Description:|Case Summary|Opinion Summary)/i;
const DOWNLOAD = /\n\s*(?:Download PDF|View Case|Read Opinion)\s*\n/i;

/** What a site put before the court's own text: its software's summary, the court's description, a download link. */
function siteSummary(text: string): Span | undefined {
  if (!SITE_SUMMARY.test(text.slice(0, 2000))) return undefined;
  const link = DOWNLOAD.exec(text.slice(0, 40_000));
  if (link !== null) return { start: 0, end: link.index + link[0].length };
  return undefined;
}
