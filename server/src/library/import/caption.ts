import type { Judge, OpinionRecord } from '../opinion.js';
import { decidedIn, isoDate } from './captionDates.js';
import { courtOf } from './courtOf.js';
import { courtById, lookUpCourt } from '../../bluebook/courts.js';
import { caseNameIn } from './caseNameIn.js';
import { docketsIn } from './docketsIn.js';
import { namesIn } from './judgeNames.js';
import type { RawFacts } from './rawOpinion.js';

export interface Caption {
  readonly caseName: string | null;
  readonly docket: readonly string[];
  readonly court: OpinionRecord['court'];
  readonly decided: string | null;
  readonly panel: readonly Judge[];
  readonly citations: OpinionRecord['citations'];
  readonly published: boolean | null;
}

const PANEL = /(?:^|[\n.]\s*|\s(?=Before:))(?:Before|BEFORE|PRESENT|Present|Panel|PANEL)\b:?\s+(?=\p{Lu})([\s\S]{5,900}?)(?:(?:(?:[Cc]ircuit|[Dd]istrict|[Aa]ppellate|[Ss]enior|[Cc]hief)\s+)?(?:[Jj]udges?|[Jj]ustices?|JUDGES?|JUSTICES?)\.|\bJJ?\.(?=\s*(?:\n|$|_))|(?=\n[^\S\n]*\n(?!\s*\p{Lu}\p{Ll}+(?:,|\sand\s)))|(?=\bOPINION\b)|(?=\b(?:PER CURIAM|Per Curiam)\b)|$)/u;

const judge = (name: string): Judge => ({ name, surname: name.replace(/,?\s+(?:Jr|Sr)\.?$|,?\s+(?:II|III|IV)$/, '').split(' ').at(-1) ?? name });

function panelIn(front: string, judges: string | undefined): Judge[] {
  const bench = /(\p{Lu}[^\n,]{3,40}),\s*(?:J\.P\.|P\.J\.|Acting P\.J\.)\s*\n((?:[^\n]{3,60}\n+){0,6}?[^\n]{3,60}),\s*JJ\./u.exec(front);
  if (judges === undefined && bench !== null) return [bench[1] ?? '', ...(bench[2] ?? '').split(/\n+/)].flatMap((name) => namesIn(name)).map(judge);
  const clean = front.replace(/[*†‡]+/g, '').replace(/\b(?:visiting|magistrate|united states|sitting by designation)\b/gi, ' ');
  const found = judges ?? PANEL.exec(clean)?.[1];
  // All who sit are not named by that.
  if (found !== undefined && !/\b(?:entire bench|full court)\b/i.test(found)) return namesIn(found.replace(/\s+/g, ' ').replace(/\bC\.\s?J\.|\bP\.\s?J\.|\bJ\.\s?P\./g, ',')).map(judge);
  return [];
}

/** The left half of a caption of two columns. */
const leftColumn = (text: string): string => text.split('\n').map((line) => (/^\s{40,}\S/.test(line) ? '' : line.trim()).split(/\s{3,}/)[0] ?? '').join('\n');

/** The court of a citation to itself: "(8th Cir. Sept. 3, 2014)". */
function citedCourt(front: string): ReturnType<typeof courtOf> {
  for (const [, name] of front.slice(0, 1500).matchAll(/\((\d\w+ Cir\.|[A-Z][\w. ]{1,24}?)\s+(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2},\s+)?\d{4}\)/g)) {
    const court = lookUpCourt(name ?? '')?.court;
    if (court !== undefined) return court;
  }
  return undefined;
}

/** Reads name, number, court, date and panel from the matter before the opinion; fields that a file supplies go first. */
export function readCaption(front: string, titles: readonly string[], facts: RawFacts, closing: string, text: string, printed: string): Caption {
  const court = (facts.courtId === undefined ? undefined : courtById(facts.courtId)) ?? courtOf(facts.court ?? '') ?? courtOf(front) ?? courtOf(leftColumn(printed)) ?? courtOf(printed) ?? citedCourt(front);
  const dockets = facts.docket?.flatMap((one) => docketsIn(/\bno/i.test(one) ? one : `No. ${one}`)) ?? [];
  const decided = (facts.decided === undefined ? undefined : decidedIn(facts.decided) ?? isoDate(facts.decided)) ?? decidedIn(front) ?? decidedIn(closing) ?? decidedIn(front, true) ?? decidedIn(text.slice(0, 6000)) ?? decidedIn(printed);
  const citations = (facts.citations ?? [/(?:^|\n)\s*(\d{1,4} [A-Z][\w.' ]{1,20}? \d{1,5}) \(\d{4}\)/.exec(front)?.[1], /(?:^|\n)\s*((?:19|20)\d\d [A-Z]{2,4}(?: App)? \d{1,6}(?=\s*(?:\n|$)))/.exec(front)?.[1]]).flatMap((one) => {
    const match = one === undefined ? null : /^(\d{1,4}) (.+?) (\d{1,5})$/.exec(one.trim());
    return match === null ? [] : [{ volume: match[1] ?? '', reporter: match[2] ?? '', page: match[3] ?? '' }];
  });
  return {
    caseName: caseNameIn({ front, titles, given: facts.caseName, text, court: court?.name ?? '' }),
    docket: dockets.length > 0 ? [...new Set(dockets)] : [docketsIn(front), docketsIn(printed)].find((list) => list.length > 0) ?? [],
    court: court === undefined ? { id: null, abbreviation: facts.court ?? '', name: facts.court ?? '' } : { id: court.id, abbreviation: court.abbreviation, name: court.name },
    decided: decided ?? null,
    panel: panelIn(front, facts.judges),
    citations,
    published: facts.published ?? (/\bnot (?:for|to be) publi|\bunpublished\b|not precedential|nonprecedential|not to be published/i.test(front) ? false : /\bfor publication\b|\bprecedential\b|\bpublished\b|certified for publication|\bpublish\b/i.test(front) ? true : null),
  };
}
