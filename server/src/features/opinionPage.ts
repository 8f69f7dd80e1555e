import type { CitedAuthority, Holding, Opinion, OpinionPart, OpinionRecord, OpinionTextPage, PageRange } from '../library/opinion.js';
import { rememberFor } from '../text/remember.js';
import { say, spoken } from '../text/say.js';
import { citationLine, isCourt, pageList, pageName, pageRange, sayDate, sayPart, sayStrength } from './describe.js';

/** Lines of the document, counted from 0, both inclusive. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** A stretch of the document in which one writing speaks. */
export interface OpinionBand {
  readonly part: OpinionPart;
  readonly name: string;
  readonly lines: LineRange;
}

/** A readonly document that shows the opinion's text, when the user has it, and everything the library knows of it. */
export interface OpinionPage {
  readonly title: string;
  readonly markdown: string;
  /** Lines on which an opinion page begins in `markdown`, counted from 0. */
  readonly lineOfPage: ReadonlyMap<number, number>;
  /** What stands on each page of the text; empty without the text. */
  readonly pages: readonly { readonly page: number; readonly lines: LineRange }[];
  readonly bands: readonly OpinionBand[];
  /** Headings, with the lines they hold sway over. */
  readonly sections: readonly { readonly title: string; readonly lines: LineRange }[];
  /** The line of each holding, in the record's order. */
  readonly held: readonly { readonly holding: Holding; readonly line: number }[];
}

const treatments = spoken({ followed: 'followed', distinguished: 'distinguished', quoted: 'quoted', cited: 'cited', discussed: 'discussed', applied: 'applied', criticized: 'criticized', analogized: 'analogized' });
const takings = spoken({ adopted: 'adopted', rejected: 'rejected', undisputed: 'undisputed', reported: 'reported' });

const notesLine = (): string => `*${say`Notes`}*`;
const staffLine = (): string => `*${say`Written by court staff: no part of the opinion.`}*`;

/** Whether a line of the document belongs to it and not to the opinion. */
export const isFurniture = (line: string): boolean => /^#{1,6} /.test(line) || line === notesLine() || line === staffLine();

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`## ${title}`, '', ...lines, '']);

function facts(record: OpinionRecord): string[] {
  const rows: (readonly [string, string | undefined])[] = [
    [say`Court`, record.court.name],
    [say`Docket`, record.docket.length === 0 ? undefined : record.docket.map((number) => `No. ${number}`).join(', ')],
    [say`Decided`, record.decided === null ? undefined : sayDate(record.decided)],
    [say`Panel`, record.panel.length === 0 ? undefined : record.panel.map(({ name, note }) => (note === undefined ? name : `${name} (${note})`)).join('; ')],
    [say`Disposition`, record.disposition.statement ?? undefined],
    [say`History`, record.history.length === 0 ? undefined : record.history.map(({ relation, citation, note }) => `${relation} ${citation}${note === undefined ? '' : ` (${note})`}`).join('; ')],
    [say`Strength`, record.strength ?? undefined],
    [say`Source`, record.source === undefined ? undefined : record.source.url === undefined ? record.source.name : `${record.source.name}, <${record.source.url}>`],
  ];
  return rows.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`- **${name}**: ${value}`]));
}

function uses({ uses: all }: CitedAuthority, record: OpinionRecord): string {
  return all
    .map(({ part, treatment, pages, note }) => {
      const writing = record.parts.find(({ id }) => id === part);
      const how = say(treatments[treatment]);
      const told = writing === undefined || isCourt(writing) ? say`${how} at ${pageList(pages)}` : say`${how} by the ${sayPart(writing)} at ${pageList(pages)}`;
      return `${told}${note === undefined ? '' : ` (${note})`}`;
    })
    .join('; ');
}

/** "Page 4", "Pages 5–26". */
const pagesName = (pages: PageRange): string => (pages.first === pages.last ? say`Page ${pages.first}` : say`Pages ${pageRange(pages)}`);


/** What a user typed into a record may have breaks. */
const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The text, page by page, with a heading where another writing begins. */
class TextWriter {
  readonly lines: string[] = [];
  readonly pages: { page: number; lines: { first: number; last: number } }[] = [];
  readonly bands: { part: OpinionPart; name: string; lines: { first: number; last: number } }[] = [];
  #speaking: OpinionPart | undefined;

  constructor(private readonly record: OpinionRecord) {}

  write(page: OpinionTextPage): void {
    const opening = this.record.parts[page.passages.find(({ note }) => !note)?.part ?? -1];
    if (opening !== undefined && opening !== this.#speaking) this.#begin(opening);
    const first = this.lines.length;
    this.lines.push(`### ${pageName(this.record, page.page)}`, '');
    this.#extend();
    let notes = false;
    for (const { part, note, text } of page.passages) {
      const writing = this.record.parts[part ?? -1];
      if (!note && writing !== undefined && writing !== this.#speaking) this.#begin(writing);
      if (note && !notes) this.lines.push(notesLine(), '');
      notes = note;
      this.lines.push(...text.split('\n'), '');
      this.#extend();
    }
    this.pages.push({ page: page.page, lines: { first, last: this.lines.length - 1 } });
  }

  #begin(part: OpinionPart): void {
    this.#speaking = part;
    const name = capital(sayPart(part));
    this.bands.push({ part, name, lines: { first: this.lines.length, last: this.lines.length } });
    this.lines.push(`## ${name}`, '', ...(part.kind === 'syllabus' ? [staffLine(), ''] : []));
  }

  #extend(): void {
    const band = this.bands.at(-1);
    if (band !== undefined) band.lines.last = this.lines.length - 1;
  }
}

const moved = ({ first, last }: LineRange, by: number): LineRange => ({ first: first + by, last: last + by });

function sectionsOf(lines: readonly string[]): OpinionPage['sections'] {
  const heads = lines.flatMap((line, at) => (line.startsWith('## ') ? [at] : []));
  return heads.map((at, n) => ({ title: (lines[at] ?? '').slice(3), lines: { first: at, last: (heads[n + 1] ?? lines.length) - 1 } }));
}

export const opinionPage = rememberFor((opinion: Opinion): OpinionPage => writePage(opinion));

function writePage({ record, text }: Opinion): OpinionPage {
  const source = record.provenance === 'shipped' ? say`Record shipped with Pincite. Statements are summaries in our own words.` : say`Record made from your own copy of the opinion.`;
  const lines = [
    `# *${record.caseName}*`,
    '',
    citationLine(record),
    '',
    `*${source}${text === undefined ? '' : record.provenance === 'shipped' ? ` ${say`The text is from your own copy.`}` : ''}*`,
    '',
    ...facts(record),
    '',
    ...section(say`Votes`, record.votes.map(({ issue, author, joinedBy, dissenting }) => `- **${issue}**: ${author}, J.${joinedBy.length > 0 ? say`, joined by ${joinedBy.join(', ')}` : ''}${dissenting.length > 0 ? say`; dissenting: ${dissenting.join(', ')}` : ''}`)),
    ...section(say`Parts`, record.parts.map((part) => `- ${pagesName(part.pages)}: ${sayPart(part)}${part.scope === undefined ? '' : ` (${part.scope})`}${part.footnotes.length === 0 ? '' : say`; notes ${part.footnotes.map(({ label, pages }) => `${label} (${pageRange(pages)})`).join(', ')}`}`)),
    ...section(say`Held`, record.holdings.map(({ statement, pages, note, strength, proposed }) => `- ${oneLine(statement)} (${pageList(pages, note)})${strength === 'holding' ? '' : ` — ${sayStrength(strength)}`}${proposed === true ? ` — ${say`proposed, not confirmed`}` : ''}`)),
    ...section(say`Not decided`, record.notDecided.map(({ statement, pages, note, status }) => `- ${statement} (${pageList(pages, note)}; ${status})`)),
    ...section(say`Separate writings`, record.separate.map(({ statement, pages, note, answer }) => `- ${statement} (${pageList(pages, note)})${answer === undefined ? '' : ` ${say`The court’s answer: ${answer.statement}`} (${pageList(answer.pages)})`}`)),
    ...section(say`Reported, not held`, record.reported.map(({ speaker, statement, pages, note, taken }) => `- ${speaker}: ${statement} (${pageList(pages, note)}; ${say(takings[taken])})`)),
    ...section(say`Authorities cited`, record.authorities.map((cited) => `- ${cited.full}: ${uses(cited, record)}`)),
    ...section(say`Short quotations`, record.quotations.map(({ text: words, page }) => `- “${words}” (${String(page)})`)),
    ...section(say`Misprints in the opinion itself`, record.misprints.map(({ text: words, page, note }) => `- ${words} (${String(page)}): ${note}`)),
  ];
  const firstHeld = lines.indexOf(`## ${say`Held`}`) + 2;
  const lineOfPage = new Map<number, number>();
  const writer = new TextWriter(record);
  const above = lines.length;
  if (text !== undefined) {
    for (const page of text.pages) writer.write(page);
    for (const { page, lines: at } of writer.pages) lineOfPage.set(page, at.first + above);
    lines.push(...writer.lines);
  } else {
    for (const part of record.parts) {
      const line = lines.findIndex((each) => each.startsWith(`- ${pagesName(part.pages)}: `));
      for (let page = part.pages.first; line >= 0 && page <= part.pages.last; page++) lineOfPage.set(page, line);
    }
  }
  return {
    title: record.caseName,
    markdown: `${lines.join('\n')}\n`,
    lineOfPage,
    pages: writer.pages.map(({ page, lines: at }) => ({ page, lines: moved(at, above) })),
    bands: writer.bands.map(({ part, name, lines: at }) => ({ part, name, lines: moved(at, above) })),
    sections: sectionsOf(lines),
    held: record.holdings.map((holding, at) => ({ holding, line: firstHeld + at })),
  };
}
