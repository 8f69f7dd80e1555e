import type { ResolvedCitation } from '../authority/authority.js';
import type { Brief } from '../brief/brief.js';
import { lineOf } from '../brief/lineOf.js';
import type { CitedAuthority, Holding, Opinion, OpinionPart, OpinionRecord, PageRange } from '../library/opinion.js';
import type { Span } from '../text/span.js';
import { citationLine, formName, isCourt, pageList, pageRange, partsAt, sayDate, sayPart, sayStrength } from './describe.js';
import { citationSpan, locate } from './locate.js';
import { say, spoken } from '../text/say.js';

export interface Hover {
  /** Source span that the hover speaks of. */
  readonly span: Span;
  readonly markdown: string;
}

/** More than this many holdings would push the rest off a small screen; the record page has them all. */
const HOLDINGS = 4;

const initials = ({ title }: OpinionPart): string => (title?.startsWith('Chief') === true ? 'C.J.' : 'J.');
const judges = (names: readonly string[]): string => names.map((name) => `${name}, J.`).join(', ');

/** "Forrest, J., with Boggs, J.; S.R. Thomas, J., dissenting as to the officers". */
function voteLine({ parts }: OpinionRecord): string | undefined {
  const lead = parts.find(isCourt);
  if (lead === undefined) return undefined;
  const court = lead.author === null ? (lead.kind === 'per_curiam' ? 'Per curiam' : say('Unsigned')) : `${lead.author}, ${initials(lead)}`;
  const separate = parts.filter((part) => part.weight !== null);
  return [
    lead.joinedBy.length > 0 ? say('{0}, with {1}', court, judges(lead.joinedBy)) : court,
    ...separate.map((part) => (part.scope === undefined ? (part.weight ?? '') : `${part.author ?? ''}, ${initials(part)}, ${part.scope}`)),
  ].join('; ');
}

const meets = (a: PageRange, b: PageRange): boolean => a.first <= b.last && b.first <= a.last;

/** Holdings on the page cited first, then in the record's order. */
function byPage(holdings: readonly Holding[], pages: readonly PageRange[]): Holding[] {
  const here = (holding: Holding) => holding.pages.some((page) => pages.some((cited) => meets(page, cited)));
  return [...holdings.filter(here), ...holdings.filter((holding) => !here(holding))];
}

/** "Page 27: partial concurrence and dissent, S.R. Thomas, J. — **not the court**". */
function pageLine(record: OpinionRecord, pages: readonly PageRange[]): string[] {
  return pages.map((page) => {
    const parts = partsAt(record, page);
    const label = page.first === page.last ? say('Page {0}', page.first) : say('Pages {0}', pageRange(page));
    if (parts.length === 0) return `⚠ **${label}**: ${say('outside the opinion')}`;
    const names = parts.map((part) => `${sayPart(part)}${isCourt(part) ? '' : ` — **${say('not the court')}**`}`);
    const scope = parts.find((part) => part.scope !== undefined && !isCourt(part))?.scope;
    return `**${label}**: ${names.join('; ')}${scope === undefined ? '' : ` (${scope})`}`;
  });
}

function separateLines(record: OpinionRecord, pages: readonly PageRange[]): string[] {
  const here = record.separate.filter((proposition) => proposition.pages.some((page) => pages.some((cited) => meets(page, cited))));
  return here.slice(0, 3).map(({ statement, pages: at, note, answer }) => {
    const reply = answer === undefined ? '' : ` ${say('The court: {0}', `${answer.statement} (${pageList(answer.pages)})`)}`;
    return `- ${statement} (${pageList(at, note)})${reply}`;
  });
}

function opinionLines({ record }: Opinion, pages: readonly PageRange[]): string[] {
  const holdings = byPage(record.holdings, pages);
  const shown = holdings.slice(0, HOLDINGS);
  const rest = holdings.length - shown.length;
  const cited = pages.length > 0;
  const separate = separateLines(record, pages);
  const votes = voteLine(record);
  const facts = [record.court.name, record.decided === null ? '' : sayDate(record.decided), record.docket[0] === undefined ? '' : `No. ${record.docket[0]}`];
  return [
    `***${record.caseName}***, ${citationLine(record)}`,
    facts.filter((fact) => fact !== '').join(' · '),
    ...(cited ? pageLine(record, pages) : []),
    ...(separate.length > 0 ? ['', `**${say('Said on the page cited, not by the court')}**`, ...separate] : []),
    '',
    ...(record.disposition.statement === null ? [] : [`**${record.disposition.statement}**`]),
    ...(votes === undefined ? [] : [votes]),
    '',
    ...(shown.length > 0 ? [record.holdings.some(({ proposed }) => proposed) ? `**${say('Held')}** (${say('proposed from the text')})` : `**${say('Held')}**`] : []),
    ...shown.map(({ statement, pages: at, note, strength }) => `- ${statement} (${pageList(at, note)})${strength === 'holding' ? '' : ` *${sayStrength(strength)}*`}`),
    ...(rest > 0 ? [`- ${say('… and {0} more in the record', rest)}`] : []),
    '',
    ...(record.notDecided.length > 0 ? [`**${say('Not decided')}**`, ...record.notDecided.slice(0, 2).map(({ statement, pages: at, note }) => `- ${statement} (${pageList(at, note)})`), ''] : []),
    ...(record.strength === null ? [] : [`**${say('Strength')}**: ${record.strength}`, '']),
  ];
}

const treatments = spoken({
  followed: '{0} follows it',
  distinguished: '{0} distinguishes it',
  quoted: '{0} quotes it',
  cited: '{0} cites it',
  discussed: '{0} discusses it',
  applied: '{0} applies it',
  criticized: '{0} criticizes it',
  analogized: '{0} relies on it by analogy',
}) satisfies Record<CitedAuthority['uses'][number]['treatment'], string>;

/** How the opinions of the library use an authority they cite. */
function useLines(cited: CitedAuthority, record: OpinionRecord): string[] {
  return [
    `**${say('In *{0}*', record.shortNames[0] ?? record.caseName)}**`,
    ...cited.uses.map(({ part, treatment, pages, note }) => {
      const writing = record.parts.find(({ id }) => id === part);
      const who = writing === undefined || isCourt(writing) ? say('The court') : say('The {0}', sayPart(writing));
      return `- ${say(treatments[treatment], who)} (${pageList(pages)})${note === undefined ? '' : `: ${note}`}`;
    }),
  ];
}

/** Volume, reporter and page of a full citation in canonical form; a statute's code and section. */
function coreOf({ citation }: ResolvedCitation): string | undefined {
  if (citation.kind === 'fullCase' && citation.volume && citation.reporter && citation.page) {
    return `${citation.volume.text} ${citation.reporter.canonical} ${citation.page.text}`;
  }
  return undefined;
}

function usesOf(brief: Brief, citations: readonly number[]): string[] {
  const cores = new Set(citations.flatMap((n) => brief.citations[n] ?? []).flatMap((citation) => coreOf(citation) ?? []));
  return brief.library.opinions.flatMap(({ record }) =>
    record.authorities.filter(({ citation }) => cores.has(citation)).flatMap((cited) => useLines(cited, record)),
  );
}

/** "*Id.*: the citation on line 12". */
function formLine(brief: Brief, citation: ResolvedCitation): string {
  const form = formName(citation);
  const target = citation.antecedent === undefined ? undefined : brief.citations[citation.antecedent];
  if (target !== undefined && target.n !== citation.n) return say('{0}, referring to line {1}', form, lineOf(brief, citationSpan(target).start));
  if (citation.candidates.length > 0) return say('{0}: open which of {1} citations it means', form, citation.candidates.length);
  if (citation.problem === 'noAntecedent') return say('{0}: nothing before it that it could mean', form);
  return form;
}

/** What a reader of the brief wants to know of the citation or case name at a source offset. */
export function hoverAt(brief: Brief, offset: number): Hover | undefined {
  const at = locate(brief, offset);
  if (at === undefined) return undefined;
  const { authority, citation, mention } = at;
  const claim = brief.claims.find((each) => (citation === undefined ? each.mention === mention?.n && mention !== undefined : each.citation === citation.n));
  const lines: string[] = [];
  if (authority?.opinion !== undefined) lines.push(...opinionLines(authority.opinion, claim?.pages ?? []));
  else if (authority !== undefined) {
    lines.push(authority.kind === 'case' ? `***${authority.label.replace(', ', '***, ')}` : `**${authority.label}**`);
    lines.push(...usesOf(brief, authority.citations));
  }
  const count = authority === undefined ? 0 : authority.citations.length;
  const form = citation === undefined ? say('Case name in text') : formLine(brief, citation);
  lines.push(`*${form.replaceAll('*', '')}*${count > 1 ? ` · ${say('cited {0} times in this brief', count)}` : ''}`);
  return { span: at.span, markdown: paragraphs(lines) };
}

/** Joins lines: a line break between plain lines, a blank line around lists and where an empty entry asks for one. */
function paragraphs(lines: readonly string[]): string {
  const out: string[] = [];
  for (const line of lines) {
    const previous = out.at(-1);
    if (previous === undefined || previous === '') {
      if (line !== '') out.push(line);
      continue;
    }
    if (line !== '' && line.startsWith('- ') !== previous.startsWith('- ')) out.push('');
    else if (line !== '' && !line.startsWith('- ')) out[out.length - 1] = `${previous}  `;
    out.push(line);
  }
  return out.join('\n').trim();
}
