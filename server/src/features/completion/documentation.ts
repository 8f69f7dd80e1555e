import type { Brief } from '../../brief/brief.js';
import { lineOf } from '../../brief/lineOf.js';
import type { Opinion } from '../../library/opinion.js';
import { type Said, say, sayCount } from '../../text/say.js';
import { citationLine, isCourt, pageList, pageRange, sayDate, sayPart } from '../describe.js';
import { citationSpan } from '../locate.js';

/** Holdings shown; the record has them all. */
const SHOWN = 2;

/** What a person who chooses an authority wants to know of its opinion, in Markdown: caption, parts and their pages, what was held. */
function aboutOpinion({ record }: Opinion): string[] {
  const { caseName, court, decided, docket, parts, holdings } = record;
  const facts = [court.name, decided === null ? '' : sayDate(decided), docket[0] === undefined ? '' : `No. ${docket[0]}`].filter((fact) => fact !== '');
  const writings = parts.filter(({ kind }) => kind !== 'caption' && kind !== 'counsel' && kind !== 'appendix');
  return [
    `***${caseName}***, ${citationLine(record)}`,
    facts.join(' · '),
    writings.map((part) => `- ${part.pages.first === part.pages.last ? say`${sayPart(part)}, page ${part.pages.first}` : say`${sayPart(part)}, pages ${pageRange(part.pages)}`}${isCourt(part) ? '' : ` — **${say`not the court`}**`}`).join('\n'),
    `**${sayCount(holdings.length, '1 holding', '{0} holdings')}**${holdings.length > SHOWN ? say`, the first ${SHOWN}:` : ''}`,
    holdings.slice(0, SHOWN).map(({ statement, pages, note }) => `- ${statement} (${pageList(pages, note)})`).join('\n'),
  ].filter((line) => line !== '');
}

const sayCited = (times: number, line: number): Said => (times === 1 ? say`Cited once in this brief, first on line ${line}` : say`Cited ${times} times in this brief, first on line ${line}`);

/** Markdown about an authority of the brief, by its key; undefined for an unknown one. */
export function aboutAuthority(brief: Brief, key: string): string | undefined {
  const authority = brief.authorities.find((each) => each.key === key);
  const first = brief.citations[authority?.citations[0] ?? -1];
  if (authority === undefined || first === undefined) return undefined;
  const about = authority.opinion === undefined ? [authority.kind === 'case' ? `***${authority.label.replace(', ', '***, ')}` : `**${authority.label}**`] : aboutOpinion(authority.opinion);
  return [...about, `*${sayCited(authority.citations.length, lineOf(brief, citationSpan(first).start))}*`].join('\n\n');
}

/** Markdown about an opinion of the library. */
export const aboutLibraryOpinion = (opinion: Opinion): string => [...aboutOpinion(opinion), `*${say`In your library, not yet cited in this brief`}*`].join('\n\n');
