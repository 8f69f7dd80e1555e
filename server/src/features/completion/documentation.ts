import type { Brief } from '../../brief/brief.js';
import { lineOf } from '../../brief/lineOf.js';
import type { Opinion } from '../../library/opinion.js';
import { counted } from '../../text/counted.js';
import { citationLine, isCourt, longDate, pageList, pageRange, partName } from '../describe.js';
import { citationSpan } from '../locate.js';

/** Holdings shown; the record has them all. */
const SHOWN = 2;

/** What a person who chooses an authority wants to know of its opinion, in Markdown: caption, parts and their pages, what was held. */
function aboutOpinion({ record }: Opinion): string[] {
  const { caseName, court, decided, docket, parts, holdings } = record;
  const facts = [court.name, decided === null ? '' : longDate(decided), docket[0] === undefined ? '' : `No. ${docket[0]}`].filter((fact) => fact !== '');
  const writings = parts.filter(({ kind }) => kind !== 'caption' && kind !== 'counsel' && kind !== 'appendix');
  return [
    `***${caseName}***, ${citationLine(record)}`,
    facts.join(' · '),
    writings.map((part) => `- ${partName(part)}, ${part.pages.first === part.pages.last ? 'page' : 'pages'} ${pageRange(part.pages)}${isCourt(part) ? '' : ' — **not the court**'}`).join('\n'),
    `**${counted(holdings.length, 'holding')}**${holdings.length > SHOWN ? `, the first ${String(SHOWN)}:` : ''}`,
    holdings.slice(0, SHOWN).map(({ statement, pages, note }) => `- ${statement} (${pageList(pages, note)})`).join('\n'),
  ].filter((line) => line !== '');
}

/** Markdown about an authority of the brief, by its key; undefined for an unknown one. */
export function aboutAuthority(brief: Brief, key: string): string | undefined {
  const authority = brief.authorities.find((each) => each.key === key);
  const first = brief.citations[authority?.citations[0] ?? -1];
  if (authority === undefined || first === undefined) return undefined;
  const about = authority.opinion === undefined ? [authority.kind === 'case' ? `***${authority.label.replace(', ', '***, ')}` : `**${authority.label}**`] : aboutOpinion(authority.opinion);
  return [...about, `*Cited ${authority.citations.length === 1 ? 'once' : `${String(authority.citations.length)} times`} in this brief, first on line ${String(lineOf(brief, citationSpan(first).start))}*`].join('\n\n');
}

/** Markdown about an opinion of the library. */
export const aboutLibraryOpinion = (opinion: Opinion): string => [...aboutOpinion(opinion), '*In your library, not yet cited in this brief*'].join('\n\n');
