import { say } from '../../text/say.js';
import { htmlText } from './htmlText.js';
import { kindOfType } from './partTypes.js';
import { plainText } from './plainText.js';
import type { PartHint, RawFacts, RawOpinion, RawResult } from './rawOpinion.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (fields: Fields, name: string): string | undefined => {
  const value = fields[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

/** CourtListener's text fields, best first; the order is the site's own. */
const TEXT_FIELDS = ['html_with_citations', 'xml_harvard', 'html_columbia', 'html_lawbox', 'html_anon_2020', 'html', 'plain_text', 'xml_scan'] as const;
/** Fields of other files that hold a whole opinion. */
const LOOSE_FIELDS = ['text', 'content', 'opinion', 'body', 'opinion_text', 'plain', 'html_text', 'contents'] as const;

const looksLikeMarkup = (text: string): boolean => /^\s*(?:<\?xml|<!doctype|<[a-z][\w-]*[\s>/])/i.test(text) || (/<\/(?:p|div|span|a|pre|i|em)>/i.test(text) && (text.match(/<\/?[a-z][^<>]{0,200}>/gi)?.length ?? 0) > 10);

const readText = (text: string, facts: RawFacts): RawOpinion => (looksLikeMarkup(text) ? htmlText(text, facts) : plainText(text, facts));

/** One text out of several, each a writing of its own. */
function joinedRaw(pieces: readonly { readonly raw: RawOpinion; readonly hint: Omit<PartHint, 'at'> }[], facts: RawFacts): RawOpinion {
  let text = '';
  const starts: number[] = [];
  for (const { raw } of pieces) {
    if (text !== '') text += '\n\n';
    starts.push(text.length);
    text += raw.text;
  }
  const moved = <T>(read: (raw: RawOpinion, by: number) => readonly T[]): T[] => pieces.flatMap(({ raw }, at) => read(raw, starts[at] ?? 0));
  const first = pieces[0]?.raw;
  const paged = pieces.find(({ raw }) => raw.pages.length > 0)?.raw;
  const shift = (span: { readonly start: number; readonly end: number }, by: number): { start: number; end: number } => ({ start: span.start + by, end: span.end + by });
  return {
    text,
    toSource(offset) {
      let at = 0;
      while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= offset) at++;
      return pieces[at]?.raw.toSource(offset - (starts[at] ?? 0)) ?? offset;
    },
    form: first?.form ?? 'paragraphs',
    style: paged?.style ?? 'none',
    pages: moved((raw, by) => raw.pages.map((mark) => ({ ...mark, at: mark.at + by }))),
    sheets: moved((raw, by) => raw.sheets.map((at) => at + by)),
    cut: moved((raw, by) => raw.cut.map((span) => shift(span, by))),
    notes: moved((raw, by) => raw.notes.map((note) => ({ ...note, spans: note.spans.map((span) => shift(span, by)), ...(note.call === undefined ? {} : { call: note.call + by }) }))),
    skips: moved((raw, by) => raw.skips.map((span) => shift(span, by))),
    hints: [
      ...pieces.map(({ hint }, at) => ({ ...hint, at: starts[at] ?? 0 })),
      ...moved((raw, by) => raw.hints.map((hint) => ({ ...hint, at: hint.at + by }))),
    ].sort((a, b) => a.at - b.at),
    facts,
  };
}

function opinionText(opinion: Fields): string | undefined {
  for (const name of TEXT_FIELDS) {
    const text = textOf(opinion, name);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** CourtListener's objects name their page by its path. */
function courtListenerSource(fields: Fields): RawFacts['source'] {
  const path = /^\/opinion\/\d+\/[\w-]+\/$/.exec(textOf(fields, 'absolute_url') ?? '')?.[0];
  if (path === undefined && !/\/api\/rest\/v\d\//.test(textOf(fields, 'resource_uri') ?? '')) return undefined;
  return { name: 'CourtListener', ...(path === undefined ? {} : { url: `https://www.courtlistener.com${path}` }) };
}

/** Facts of a CourtListener cluster or opinion. */
function courtListenerFacts(fields: Fields): RawFacts {
  const citations = listOf(fields['citations']).flatMap((one) =>
    isFields(one) && one['type'] !== 6 && one['type'] !== 7 ? [`${String(one['volume'])} ${String(one['reporter'])} ${String(one['page'])}`] : [],
  );
  const slug = /\/opinion\/\d+\/([a-z0-9-]+)\//.exec(textOf(fields, 'absolute_url') ?? '')?.[1];
  const name = textOf(fields, 'case_name') ?? (slug === undefined ? undefined : nameOfSlug(slug));
  const status = textOf(fields, 'precedential_status');
  const date = textOf(fields, 'date_filed');
  const source = courtListenerSource(fields);
  const judges = textOf(fields, 'judges');
  const docket = isFields(fields['docket']) ? textOf(fields['docket'], 'docket_number') : textOf(fields, 'docket_number');
  const courtId = isFields(fields['docket']) ? textOf(fields['docket'], 'court_id') : textOf(fields, 'court_id');
  return {
    ...(name === undefined ? {} : { caseName: name }),
    ...(date === undefined ? {} : { decided: date }),
    ...(judges === undefined ? {} : { judges }),
    ...(docket === undefined ? {} : { docket: [docket] }),
    ...(courtId === undefined ? {} : { courtId }),
    ...(citations.length === 0 ? {} : { citations }),
    ...(status === undefined ? {} : { published: status === 'Published' }),
    ...(source === undefined ? {} : { source }),
  };
}

/** A case name out of an address, when the file has no better one: "united-states-v-holloway". */
function nameOfSlug(slug: string): string | undefined {
  if (!slug.includes('-v-')) return undefined;
  return slug
    .split('-')
    .map((word) => (word === 'v' ? 'v.' : /^(?:of|the|and|for|in|ex|rel)$/.test(word) ? word : /^(?:llc|llp|usa)$/.test(word) ? word.toUpperCase() : /^(?:inc|co|corp|ltd)$/.test(word) ? `${word.charAt(0).toUpperCase()}${word.slice(1)}.` : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
    .replace(/ (Inc\.|LLC|Ltd\.)/g, ', $1');
}

function courtListenerOpinion(opinion: Fields, facts: RawFacts): RawOpinion | undefined {
  const text = opinionText(opinion);
  return text === undefined ? undefined : readText(text, facts);
}

function courtListenerCluster(cluster: Fields): RawResult {
  const opinions = listOf(cluster['sub_opinions']).filter(isFields).filter((opinion) => opinionText(opinion) !== undefined);
  if (opinions.length === 0) return { problem: say`The cluster names its opinions by address only; their texts are not in this file.` };
  const key = (opinion: Fields): string => (typeof opinion['ordering_key'] === 'number' ? String(opinion['ordering_key']).padStart(6, '0') : `~${textOf(opinion, 'type') ?? ''}`);
  const ordered = [...opinions].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  const head = ['headmatter', 'syllabus', 'summary'].map((name) => textOf(cluster, name)).find((text) => text !== undefined);
  const headFacts = head === undefined ? {} : htmlText(head).facts;
  const facts = { ...headFacts, ...courtListenerFacts(cluster) };
  if (ordered.length === 1 && ordered[0] !== undefined) return courtListenerOpinion(ordered[0], facts) ?? { problem: say`The opinion has no text.` };
  const pieces = ordered.flatMap((opinion) => {
    const raw = courtListenerOpinion(opinion, {});
    const kind = kindOfType(textOf(opinion, 'type') ?? '');
    const author = textOf(opinion, 'author_str');
    return raw === undefined ? [] : [{ raw, hint: { boundary: true, ...(kind === undefined ? {} : { kind }), ...(author === undefined ? {} : { byline: author }) } }];
  });
  return joinedRaw(pieces, facts);
}

function capFacts(item: Fields): RawFacts {
  const court = isFields(item['court']) ? (textOf(item['court'], 'name') ?? textOf(item['court'], 'name_abbreviation')) : undefined;
  const name = textOf(item, 'name_abbreviation') ?? textOf(item, 'name');
  const docket = textOf(item, 'docket_number');
  const date = textOf(item, 'decision_date');
  const citations = listOf(item['citations']).flatMap((one) => (isFields(one) && typeof one['cite'] === 'string' ? [one['cite']] : []));
  const body = bodyOf(item);
  const judges = isFields(body) ? listOf(body['judges']).filter((one) => typeof one === 'string').join(', ') : '';
  return {
    source: { name: 'Caselaw Access Project' },
    ...(name === undefined ? {} : { caseName: name }),
    ...(docket === undefined ? {} : { docket: [docket] }),
    ...(date === undefined ? {} : { decided: date }),
    ...(court === undefined ? {} : { court }),
    ...(citations.length === 0 ? {} : { citations }),
    ...(judges === '' ? {} : { judges }),
  };
}

/** The body of a CAP file, past the wrapper of the older service. */
function bodyOf(item: Fields): unknown {
  const body = item['casebody'];
  return isFields(body) && 'data' in body ? body['data'] : body;
}

function capCase(item: Fields): RawResult {
  const facts = capFacts(item);
  const body = bodyOf(item);
  if (typeof body === 'string') return readText(body, facts);
  if (!isFields(body)) return { problem: say`The case file has no body.` };
  const head = textOf(body, 'head_matter');
  const pieces = listOf(body['opinions']).flatMap((one) => {
    if (!isFields(one)) return [];
    const text = textOf(one, 'text');
    if (text === undefined) return [];
    const kind = kindOfType(textOf(one, 'type') ?? '');
    const author = textOf(one, 'author');
    const raw = paragraphs(text);
    return [{ raw, hint: { boundary: true, ...(kind === undefined ? {} : { kind }), ...(author === undefined ? {} : { byline: author }) } }];
  });
  if (pieces.length === 0) return { problem: say`The case file has no opinions.` };
  if (head !== undefined) pieces.unshift({ raw: paragraphs(head), hint: { boundary: false } });
  return joinedRaw(pieces, facts);
}

/** Text of which each line is a paragraph. */
const paragraphs = (text: string): RawOpinion => ({ ...plainText(text), form: 'paragraphs' });

/** Reads parsed JSON of any service that FORMATS lists, or any object with one long text. `field` names the text when given. */
export function jsonOpinion(value: unknown, field?: string): RawResult {
  const item = Array.isArray(value) ? (value as readonly unknown[]).find(isFields) : value;
  if (!isFields(item)) return { problem: say`The JSON holds no opinion.` };
  if (field !== undefined) {
    const text = textOf(item, field);
    return text === undefined ? { problem: say`The JSON has no text in “${field}”.` } : readText(text, courtListenerFacts(item));
  }
  if (Array.isArray(item['results'])) return jsonOpinion(item['results']);
  if (item['casebody'] !== undefined) return capCase(item);
  if (Array.isArray(item['sub_opinions'])) return courtListenerCluster(item);
  const known = courtListenerOpinion(item, courtListenerFacts(item));
  if (known !== undefined) return known;
  if (Array.isArray(item['clusters']) && isFields(item['clusters'][0])) return jsonOpinion(item['clusters'][0]);
  const loose = LOOSE_FIELDS.find((name) => (textOf(item, name)?.length ?? 0) > 200) ?? Object.keys(item).find((name) => (textOf(item, name)?.length ?? 0) > 2000);
  if (loose !== undefined) return readText(textOf(item, loose) ?? '', courtListenerFacts(item));
  return { problem: say`The JSON is of no service that Pincite knows and has no long text.` };
}

export { looksLikeMarkup };
