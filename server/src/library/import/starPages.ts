import type { Span } from '../../text/span.js';
import type { PageMark, RawOpinion } from './rawOpinion.js';

const BRACKETED = /\[(\*{1,3})\s?(\d{1,5})\]/g;
const CITED = /(?:^|\n)[^\S\n]*\[(\d{1,4}) ([A-Z][\p{L}\d.'’ ]{0,24}?) (\d{1,5})\][^\S\n]*(?=\n|$)/gu;
const STARRED = /(?<=\s|^)(\*{1,3})(\d{1,5})(?=\s|\p{Lu}|$)/gu;

export interface PrintedPages {
  readonly pages: readonly PageMark[];
  readonly style: RawOpinion['style'];
  /** "345 S.W.3d 346" when marks name the reporter. */
  readonly reporter?: string;
}

/** Page marks that stand in the text as words: `[*2]`, `*346`, or `[345 S.W.3d 346]` in a paragraph of its own. */
export function pagesInText(text: string, cut: Span[]): PrintedPages {
  const cited = [...text.matchAll(CITED)];
  if (cited.length >= 2) {
    const pages = cited.map((match) => {
      const start = match.index + match[0].indexOf('[');
      cut.push({ start, end: match.index + match[0].length });
      return { at: start, label: match[3] ?? '', series: 0 };
    });
    return { pages, style: 'reporter', reporter: `${cited[0]?.[1] ?? ''} ${cited[0]?.[2] ?? ''} ${cited[0]?.[3] ?? ''}` };
  }
  for (const pattern of [BRACKETED, STARRED]) {
    const marks = [...text.matchAll(pattern)];
    const rising = marks.filter((match, index) => index === 0 || Number(match[2]) > Number(marks[index - 1]?.[2]));
    if (marks.length < 2 || rising.length < marks.length * 0.6) continue;
    const pages = marks.map((match) => {
      cut.push({ start: match.index, end: match.index + match[0].length });
      return { at: match.index, label: match[2] ?? '', series: (match[1]?.length ?? 1) - 1 };
    });
    return { pages, style: 'star' };
  }
  return { pages: [], style: 'none' };
}

/**
 * Parts parallel paginations that share a mark: a number that does not follow its own series begins or continues another one.
 */
export function seriesOf(marks: readonly PageMark[]): PageMark[] {
  const last: { series: number; number: number; given: number }[] = [];
  return marks.map((mark) => {
    const number = Number(mark.label);
    if (Number.isNaN(number)) return mark;
    const fits = last.find((one) => one.given === mark.series && number > one.number && number <= one.number + 3);
    if (fits !== undefined) {
      fits.number = number;
      return { ...mark, series: fits.series };
    }
    const series = last.length;
    last.push({ series, number, given: mark.series });
    return { ...mark, series };
  });
}
