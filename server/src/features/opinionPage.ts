import type { CitedAuthority, Opinion, OpinionRecord, PageRange } from '../library/opinion.js';
import { citationLine, isCourt, longDate, pageList, pageRange, partName } from './describe.js';

/** A readonly document that shows everything the library knows of one opinion. */
export interface OpinionPage {
  readonly title: string;
  readonly markdown: string;
  /** Lines, counted from 0, on which an opinion page begins in `markdown`. */
  readonly lineOfPage: ReadonlyMap<number, number>;
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`## ${title}`, '', ...lines, '']);

function facts(record: OpinionRecord): string[] {
  const rows: (readonly [string, string | undefined])[] = [
    ['Court', record.court.name],
    ['Docket', record.docket.length === 0 ? undefined : record.docket.map((number) => `No. ${number}`).join(', ')],
    ['Decided', record.decided === null ? undefined : longDate(record.decided)],
    ['Panel', record.panel.length === 0 ? undefined : record.panel.map(({ name, note }) => (note === undefined ? name : `${name} (${note})`)).join('; ')],
    ['Disposition', record.disposition.statement ?? undefined],
    ['History', record.history.length === 0 ? undefined : record.history.map(({ relation, citation, note }) => `${relation} ${citation}${note === undefined ? '' : ` (${note})`}`).join('; ')],
    ['Strength', record.strength ?? undefined],
  ];
  return rows.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`- **${name}**: ${value}`]));
}

function uses({ uses: all }: CitedAuthority, record: OpinionRecord): string {
  return all
    .map(({ part, treatment, pages, note }) => {
      const writing = record.parts.find(({ id }) => id === part);
      const who = writing === undefined || isCourt(writing) ? '' : ` by the ${partName(writing)}`;
      return `${treatment}${who} at ${pageList(pages)}${note === undefined ? '' : ` (${note})`}`;
    })
    .join('; ');
}

/** "Page 4", "Pages 5–26". */
const pagesName = (pages: PageRange): string => `${pages.first === pages.last ? 'Page' : 'Pages'} ${pageRange(pages)}`;

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/([*_`<[\]\\])/g, '\\$1');

export function opinionPage({ record, text }: Opinion): OpinionPage {
  const lines = [
    `# *${record.caseName}*`,
    '',
    citationLine(record),
    '',
    record.provenance === 'shipped' ? '*Record shipped with Pincite. Statements are summaries in our own words.*' : '*Record made from your own copy of the opinion.*',
    '',
    ...facts(record),
    '',
    ...section('Votes', record.votes.map(({ issue, author, joinedBy, dissenting }) => `- **${issue}**: ${author}, J.${joinedBy.length > 0 ? `, joined by ${joinedBy.join(', ')}` : ''}${dissenting.length > 0 ? `; dissenting: ${dissenting.join(', ')}` : ''}`)),
    ...section('Parts', record.parts.map((part) => `- ${pagesName(part.pages)}: ${partName(part)}${part.scope === undefined ? '' : ` (${part.scope})`}${part.footnotes.length === 0 ? '' : `; notes ${part.footnotes.map(({ label, pages }) => `${label} (${pageRange(pages)})`).join(', ')}`}`)),
    ...section('Held', record.holdings.map(({ statement, pages, note, strength, proposed }) => `- ${statement} (${pageList(pages, note)})${strength === 'holding' ? '' : ` — ${strength}`}${proposed === true ? ' — proposed, not confirmed' : ''}`)),
    ...section('Not decided', record.notDecided.map(({ statement, pages, note, status }) => `- ${statement} (${pageList(pages, note)}; ${status})`)),
    ...section('Separate writings', record.separate.map(({ statement, pages, note, answer }) => `- ${statement} (${pageList(pages, note)})${answer === undefined ? '' : ` The court's answer: ${answer.statement} (${pageList(answer.pages)})`}`)),
    ...section('Reported, not held', record.reported.map(({ speaker, statement, pages, note, taken }) => `- ${speaker}: ${statement} (${pageList(pages, note)}; ${taken})`)),
    ...section('Authorities cited', record.authorities.map((cited) => `- ${cited.full}: ${uses(cited, record)}`)),
    ...section('Short quotations', record.quotations.map(({ text: words, page }) => `- “${words}” (${String(page)})`)),
    ...section('Misprints in the opinion itself', record.misprints.map(({ text: words, page, note }) => `- ${words} (${String(page)}): ${note}`)),
  ];
  const lineOfPage = new Map<number, number>();
  if (text !== undefined) {
    lines.push('## Text', '');
    for (const page of text.pages) {
      lineOfPage.set(page.page, lines.length);
      lines.push(`### Page ${String(page.page)}`, '', ...plain(page.text).split('\n'), '');
    }
  } else {
    for (const part of record.parts) {
      const line = lines.findIndex((each) => each.startsWith(`- ${pagesName(part.pages)}: `));
      for (let page = part.pages.first; line >= 0 && page <= part.pages.last; page++) lineOfPage.set(page, line);
    }
  }
  return { title: record.caseName, markdown: `${lines.join('\n')}\n`, lineOfPage };
}
