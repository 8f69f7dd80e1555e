import type { Span } from '../../text/span.js';
import { lookUpReporter } from '../../bluebook/reporters.js';

/** A citation found in an opinion: what it stretches over, and the authority. */
export interface FoundCitation extends Span {
  readonly citation: string;
  readonly name: string;
  /** "3d Cir. 2019". */
  readonly courtAndYear?: string;
}

const FULL = /(\d{1,4})\s+((?:[A-Z][\w.’']*\s?){1,5}(?:\d[a-z]{1,2}\b)?(?:\s?Supp\.(?:\s?\d[a-z]{1,2})?)?)\s+(\d{1,5})(?:,\s+\d[\d–, -]*)?(?:\s*\([^()]{2,60}\d{4}\))?/g;
const NAME = /(?:^|[\s(“])((?:In re|Ex parte)\s[\p{Lu}][^,;“”()]{1,80}|(?:\p{Lu}[\p{L}’'.&,-]*\s(?:of\s|the\s|&\s|and\s|for\s|ex\srel\.\s)*){1,8}v\.\s[^,;“”()]{1,90}(?:,\s(?:Inc|LLC|Ltd|Corp|L\.L\.C|L\.P)\.?)?),\s$/u;
const SHORT = /(?:^|[\s(“])((?:\p{Lu}[\p{L}’'.&-]+\s?){1,4}),\s+(\d{1,4})\s+([A-Z][\w.’' ]{0,18}?)(?:,)?\s+at\s+\d[\d–, n.-]*/gu;

/** Words before a name that begin its sentence or signal it. */
const LEAD_IN = /^(?:(?:See|Cf|Accord|But|Also|Compare|Contra|With|And|In|Under|Unlike|Like|Following|Citing|Quoting|e\.g)[.,]?\s+)+(?!re\b)(?=\p{Lu})/u;
const ID = /\b(?:Id|Ibid)\.(?:,? at (?:\*|¶+ ?)?\d[\d–, n.-]*)?/g;

/** Citations to cases, full and short, with the name they go by. */
export function citationsIn(text: string): FoundCitation[] {
  const found: FoundCitation[] = [];
  const byVolume = new Map<string, { citation: string; name: string }>();
  for (const match of text.matchAll(FULL)) {
    const reporter = (match[2] ?? '').replace(/\s+/g, ' ').trim();
    const edition = lookUpReporter(reporter)?.editions[0];
    if (edition === undefined) continue;
    const before = text.slice(Math.max(0, match.index - 160), match.index).replace(/\s+/g, ' ');
    const name = (NAME.exec(before)?.[1] ?? '').replace(LEAD_IN, '');
    const courtAndYear = /\(([^()]*\d{4})\)$/.exec(match[0])?.[1];
    const citation = `${match[1] ?? ''} ${edition.abbreviation} ${match[3] ?? ''}`;
    const start = name === '' ? match.index : Math.max(0, text.lastIndexOf(name.split(' ')[0] ?? '', match.index - name.length + 8));
    found.push({ start: name === '' || start > match.index || match.index - start > 220 ? match.index : start, end: match.index + match[0].length, citation, name, ...(courtAndYear === undefined ? {} : { courtAndYear }) });
    byVolume.set(`${match[1] ?? ''} ${edition.abbreviation}`, { citation, name });
  }
  for (const match of text.matchAll(SHORT)) {
    const edition = lookUpReporter((match[3] ?? '').trim())?.editions[0];
    const known = edition === undefined ? undefined : byVolume.get(`${match[2] ?? ''} ${edition.abbreviation}`);
    if (edition === undefined) continue;
    const start = match.index + match[0].indexOf(match[1] ?? '');
    found.push({ start, end: match.index + match[0].length, citation: known?.citation ?? `${match[2] ?? ''} ${edition.abbreviation}`, name: known?.name ?? (match[1] ?? '') });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  // "Id. at 2310": the case cited last.
  for (const match of text.matchAll(ID)) {
    const last = found.findLast(({ end }) => end <= match.index);
    if (last !== undefined) found.push({ start: match.index, end: match.index + match[0].length, citation: last.citation, name: last.name });
    found.sort((a, b) => a.start - b.start || b.end - a.end);
  }
  return found;
}

/** Passages within quotation marks, with the citation that follows before the next sentence ends. */
export function quotedPassages(text: string, citations: readonly FoundCitation[], sentences: readonly Span[]): (Span & { readonly citation: string })[] {
  const passages: (Span & { readonly citation: string })[] = [];
  let open = -1;
  let next = 0;
  let sentence = 0;
  for (const match of text.matchAll(/[“”"]/g)) {
    const opens = match[0] === '“' || match[0] === '"' && open < 0 && /^$|[\s([—–-]/.test(text.charAt(match.index - 1));
    if (opens) {
      if (open < 0) open = match.index;
      continue;
    }
    if (open < 0) continue;
    const start = open;
    const end = match.index + 1;
    open = -1;
    if (end - start > 4000 || text.slice(start, end).split(/\s+/).length < 3) continue;
    while (next < citations.length && (citations[next]?.start ?? 0) < end) next++;
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) < end) sentence++;
    const citation = citations[next];
    if (citation === undefined) continue;
    const own = sentences[sentence]?.end ?? end;
    // In the same sentence, or directly behind it.
    const between = text.slice(Math.max(end, own), citation.start).replace(/\b(?:See|Cf|Accord|also|e\.g|See also)\b[.,]?/g, '').trim();
    if (citation.start <= own + 2 || between.length <= 3) passages.push({ start, end, citation: citation.citation });
  }
  return passages;
}
