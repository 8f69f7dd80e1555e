import { z } from 'zod/mini';
import { htmlText } from './htmlText.js';
import { plainText } from './plainText.js';
import type { RawFacts, RawOpinion, RawResult } from './rawOpinion.js';

const text = z.catch(z.string(), '');
const list = z.catch(z.array(z.unknown()), []);

/** Text fields of a CourtListener opinion, best first: the site's own order. */
const FIELDS = ['html_with_citations', 'xml_harvard', 'html_columbia', 'html_lawbox', 'html_anon_2020', 'html', 'plain_text'] as const;

const writing = z.object({
  type: text,
  author_str: text,
  ordering_key: z.catch(z.nullable(z.number()), null),
  ...(Object.fromEntries(FIELDS.map((field) => [field, text])) as Record<(typeof FIELDS)[number], typeof text>),
});
type Writing = z.infer<typeof writing>;

const cluster = z.object({
  case_name: text,
  date_filed: text,
  judges: text,
  disposition: text,
  precedential_status: text,
  docket_number: text,
  court_id: text,
  citations: list,
  sub_opinions: list,
});

const capCase = z.object({
  name_abbreviation: text,
  decision_date: text,
  docket_number: text,
  citations: list,
  court: z.catch(z.object({ name: text }), { name: '' }),
  casebody: z.unknown(),
});

const capBody = z.object({ judges: list, head_matter: text, opinions: z.array(z.object({ type: text, author: z.catch(z.nullable(z.string()), null), text })) });

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const bestText = (one: Writing): string => FIELDS.map((field) => one[field]).find((words) => words.trim() !== '') ?? '';

const isMarkup = (words: string): boolean => /<(?:p|pre|div|opinion|span|author|br|center|html|body)\b/i.test(words.slice(0, 5000));

/** Facts with the empty ones left out: an absent field is unknown, not known to be empty. */
function known(facts: { readonly [Name in keyof RawFacts]: RawFacts[Name] | '' | undefined }): RawFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== '' && value !== undefined && !(Array.isArray(value) && value.length === 0))) as RawFacts;
}

function citationsOf(given: readonly unknown[]): string[] {
  const shape = z.object({ volume: z.union([z.string(), z.number()]), reporter: z.string(), page: z.union([z.string(), z.number()]) });
  const cited = z.object({ cite: z.string() });
  return given.flatMap((one) => {
    const parts = shape.safeParse(one);
    if (parts.success) return [`${String(parts.data.volume)} ${parts.data.reporter} ${String(parts.data.page)}`];
    const whole = cited.safeParse(one);
    return whole.success ? [whole.data.cite] : [];
  });
}

/** Several writings as one document, each in an element that says what the file says of it. */
function joined(writings: readonly { readonly type: string; readonly author: string; readonly words: string }[], facts: RawFacts): RawOpinion {
  const parts = writings.map(({ type, author, words }) => {
    const body = isMarkup(words) ? words : words.split(/\n\s*\n|\n/).map((line) => `<p>${escaped(line)}</p>`).join('\n');
    const lead = author === '' || body.includes('<author') ? '' : `<author>${escaped(author)}</author>`;
    return /^\s*<opinion\b/.test(body) ? body : `<opinion type="${type}">${lead}${body}</opinion>`;
  });
  return htmlText(parts.join('\n'), facts);
}

function fromWritings(given: readonly Writing[], facts: RawFacts): RawResult {
  const writings = given.map((one) => ({ one, words: bestText(one) })).filter(({ words }) => words.trim() !== '');
  const [first] = writings;
  if (first === undefined) return { problem: 'The file has fields for an opinion, but no text in any of them.' };
  if (writings.length === 1) return isMarkup(first.words) ? htmlText(first.words, facts) : plainText(first.words, facts);
  const ordered = writings.every(({ one }) => one.ordering_key !== null)
    ? writings.toSorted((a, b) => (a.one.ordering_key ?? 0) - (b.one.ordering_key ?? 0))
    : writings.toSorted((a, b) => a.one.type.localeCompare(b.one.type));
  return joined(ordered.map(({ one, words }) => ({ type: one.type, author: one.author_str, words })), facts);
}

function fromCap(given: z.infer<typeof capCase>): RawResult {
  const facts = known({
    caseName: given.name_abbreviation,
    docket: given.docket_number === '' ? [] : [given.docket_number.replace(/^Nos?\. /, '')],
    court: given.court.name,
    decided: given.decision_date,
    citations: citationsOf(given.citations),
  });
  const outer = z.object({ data: z.unknown() }).safeParse(given.casebody);
  const data = outer.success && outer.data.data !== undefined ? outer.data.data : given.casebody;
  if (typeof data === 'string') return htmlText(data, facts);
  const body = capBody.safeParse(data);
  if (!body.success || body.data.opinions.length === 0) return { problem: 'The case is listed in this file, but its text is not in it.' };
  return joined(body.data.opinions.map(({ type, author, text: words }) => ({ type, author: author ?? '', words })), facts);
}

/** Reads a case of a public archive's JSON: a CourtListener opinion or cluster (v3, v4), or a case of the Caselaw Access Project. */
export function jsonText(value: unknown): RawResult {
  const asCase = capCase.safeParse(value);
  if (asCase.success && asCase.data.casebody !== undefined) return fromCap(asCase.data);
  const asCluster = cluster.safeParse(value);
  const subs = asCluster.success ? asCluster.data.sub_opinions.flatMap((one) => writing.safeParse(one).data ?? []) : [];
  const facts = asCluster.success
    ? known({
        caseName: asCluster.data.case_name,
        docket: asCluster.data.docket_number === '' ? [] : [asCluster.data.docket_number],
        courtId: asCluster.data.court_id,
        decided: asCluster.data.date_filed,
        judges: asCluster.data.judges,
        disposition: asCluster.data.disposition,
        citations: citationsOf(asCluster.data.citations),
        published: asCluster.data.precedential_status === '' ? undefined : asCluster.data.precedential_status === 'Published',
      })
    : {};
  if (subs.length > 0) return fromWritings(subs, facts);
  const alone = writing.safeParse(value);
  if (alone.success) return fromWritings([alone.data], facts);
  return { problem: 'The file is JSON, but no opinion is in it in a form that is known.' };
}
