import type { Judge, OpinionRecord } from '../opinion.js';
import { decidedIn, isoDate } from './captionDates.js';
import { courtOf } from './courtOf.js';
import { fullerName } from './fullerName.js';
import { courtById, lookUpCourt } from '../../bluebook/courts.js';
import { isGivenName } from '../../bluebook/givenNames.js';
import { isOrganisation } from '../../bluebook/partyWords.js';
import { namesIn, usualName } from './judgeNames.js';
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

const LITTLE = /^(?:of|the|and|for|in|on|at|by|to|a|an|ex|rel|et|al|de|la)\.?$/i;
const KEPT = /^(?:LLC|LLP|LP|PLC|USA|NA|N\.A\.|U\.S\.|II|III|IV|FBI|IRS|NLRB|EPA|SEC|FTC|FCC|CIA|AT&T|IBM|CSX)[.,]?$/;

/** "MAPLE ORCHARDS, INC." → "Maple Orchards, Inc."; a name in usual letters stays. */
function usualCase(name: string): string {
  const words = name.replace(/\s+/g, ' ').trim().split(' ');
  const shouted = words.filter((word) => word.length > 3 && word === word.toUpperCase() && /\p{L}{3}/u.test(word)).length;
  if (shouted === 0) return words.join(' ');
  return words
    .map((word, at) => {
      if (KEPT.test(word) || word !== word.toUpperCase() || /^(?:\p{Lu}\.)+,?$/u.test(word)) return word;
      if (at > 0 && LITTLE.test(word)) return word.toLowerCase();
      return usualName(word);
    })
    .join(' ');
}

const SUFFIX = /^(?:inc|llc|l\.l\.c|corp|co|ltd|lp|l\.p|llp|n\.a|p\.c|pc|pllc|s\.a|gmbh|company|limited|incorporated)\.?$/i;
const ROLE =
  /[\s,]+\(?["“]?(?:plaintiffs?|defendants?|petitioners?|respondents?|appell(?:ant|ee)s?|cross-\w+|intervenors?|et\.? al\.?|individually|on behalf of|in (?:his|her|their|its) (?:official|individual)|d\/b\/a)\b[\s\S]*$/i;

/** A party as a citation names it: the first of several, without role, office and description. */
function party(text: string): string {
  const [first = ''] = text.split(';');
  const [name = '', ...rest] = first.replace(ROLE, '').replace(/^[\s—-]+/, '').split(',');
  const kept = [name.trim()];
  for (const piece of rest) {
    if (!SUFFIX.test(piece.trim())) break;
    kept.push(piece.trim());
  }
  const joined = usualCase(kept.join(', ').replace(/\s+/g, ' ').replace(/[\s:;*(]+$/, ''));
  return /^united states of america$/i.test(joined) ? 'United States' : joined.replace(/(?<!\b(?:Inc|Corp|Co|Ltd|Bros|Jr|Sr|L\.P|N\.A|Ass[’']n|Mut|Ins|Univ|Dept|Bd|Dep[’']t))\.$/, '');
}

const PROSECUTES = /^(?:state|commonwealth|people|united states)\b/i;
const CRIMINAL = /\b(?:guilty|sentenced?|convict(?:ed|ion)|indict(?:ed|ment))\b/i;

/** A person goes by the surname: the text then has the last word alone, without an article, and hardly the first. */
function surnamed(name: string, other: string, text: string): string {
  const words = /^(\p{Lu}[\p{L}'’.-]*)\s(?:\p{Lu}[\p{L}'’.-]*\s)?(\p{Lu}[\p{L}'’-]{2,})$/u.exec(name);
  const [, first = '', last] = words ?? [];
  if (last === undefined) return name;
  // Who is tried for a crime is a person, but for a body that says so in its name.
  if (PROSECUTES.test(other) && CRIMINAL.test(text) && !isOrganisation(name)) return last;
  const alone = text.match(new RegExp(String.raw`(?<!\b(?:the|The|a|this|${name.split(' ').at(-2) ?? ''})\s)\b${last}\b(?![’']?s?\s\p{Lu})`, 'gu'))?.length ?? 0;
  const withArticle = text.match(new RegExp(String.raw`\b[Tt]he ${last}\b`, 'g'))?.length ?? 0;
  return alone >= (isGivenName(first) ? 1 : 3) && alone > withArticle * 3 ? last : name;
}

/** A state is called by its kind alone in its own courts (Bluebook 10.2.1(f)): "Commonwealth v. Tansy". */
function atHome(name: string, court: string): string {
  const state = /^(?:The )?(State|Commonwealth|People) of (?:the (?:State|Commonwealth) of )?(\p{Lu}[\p{L} ]+)$/u.exec(name);
  return state?.[1] !== undefined && court.includes(state[2] ?? '') ? state[1] : name;
}

const VERSUS = /\s(?:v\.?|vs\.?|versus|V\.|VS\.)\s/;

/** California prints the day above the title and the division behind it. */
const withoutStamp = (line: string): string => line.replace(/^\s*filed\s+\d[\d/]*\s+|\s+CA\d(?:\/\d)?\s*$/gi, ' ').trim();

/** "Alder v. Birch" from a caption of any shape. */
function nameIn(front: string, titles: readonly string[]): string | undefined {
  for (const title of titles) {
    const plain = withoutStamp(title).replace(/^\s*\d+\s+|\s+\d+\s*$|^\s*(?:nos?\.\s*\S+)|\bpage\s+\d+\s*$/gi, ' ').trim();
    const [left, right] = plain.split(VERSUS);
    if (left !== undefined && right !== undefined && left.trim() !== '' && plain.length < 120) return `${party(left.trim())} v. ${party(right.trim())}`;
  }
  const inRe = /(?:^|\n)[\s#*]*((?:in\s+re:?|in\s+the\s+matter\s+of|ex\s+parte|matter\s+of)\s[^\n;:)]{3,90})/i.exec(front.replace(/(?<=\S)[^\S\n]{3,}\S.*$/gm, ''))?.[1];
  const lines = front.split('\n').map((line) => {
    const left = line.replace(/[)│┐┘>|]/g, ' ');
    // "Petitioner:" on a line of its own, above the name.
    if (/^\s*(?:petitioners?|respondents?|plaintiffs?|defendants?|appell(?:ant|ee)s?)(?:[-/ ](?:petitioners?|respondents?|appell(?:ant|ee)s?))?:\s*$/i.test(left)) return '';
    // The right column of a caption holds numbers and titles.
    return /^\s{38,}\S/.test(left) && !/^\s*(?:v|vs|versus)\.?\s*$/i.test(left) ? '' : withoutStamp(left.trim().split(/\s{3,}/)[0] ?? '');
  });
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const alone = /^(?:v\.?|vs\.?|versus|V\.|VS\.)\s*(?:Nos?\..*)?(?:\S+)?$/i.test(line) && line.length < 40;
    if (alone) {
      const left = lines.slice(Math.max(0, at - 14), at);
      const start = left.findLastIndex((one, index) => index < left.length && /^(?:nos?\.|docket|case|_{3,}|.*\bcourt\b.*|.*circuit$|.*division.*|.*district$|.*syllabus.*|\d{2}-\d+.*|.*term,? \d{4}.*|.*\d{4} [A-Z]{2} \d+.*|.*published.*|filed.*|decided.*|\d+ [A-Z][\w. ]* \d+.*|of .* county|certified.*|division.*|(?:northern|southern|eastern|western|middle|central)? ?district of .*|-{3,}|title:.*|#.*)/i.test(one));
      const plaintiff = left.slice(start + 1).map((one) => one.replace(/\s{3,}.*$/, '')).filter((one) => one !== '').join(' ');
      const right = lines.slice(at + 1, at + 12).map((one) => one.replace(/\s{3,}.*$/, ''));
      const stop = right.findIndex((one, index) => index > 0 && (/^(?:_{3,}|appeal|on |nos?\.|before|argued)/i.test(one) || (one === '' && right.slice(0, index).join('') !== '')));
      const defendant = right.slice(0, stop < 0 ? right.length : stop).filter((one) => one !== '').join(' ');
      if (plaintiff !== '' && defendant !== '') return `${party(plaintiff)} v. ${party(defendant)}`;
    }
    const match = VERSUS.exec(` ${line} `);
    if (match !== null && line.length > 6 && !/\d+ (?:U\.|F\.|S\.)/.test(line)) {
      const before = lines.slice(Math.max(0, at - 1), at).filter((one) => /^[\p{Lu}\s.,&’']+$/u.test(one) && !/court|circuit|no\.|term|syllabus/i.test(one));
      const joined = `${before.length > 0 && !/^\S+.*\bv/i.test(line) ? before.join(' ') : ''} ${line} ${lines[at + 1] ?? ''}`.replace(/\s+/g, ' ').trim();
      const [left, ...right] = joined.split(VERSUS);
      const other = right.join(' ');
      if (left !== undefined && left.trim() !== '' && other.trim() !== '') return `${party(left)} v. ${party(ownLine(other, lines[at + 1] ?? ''))}`;
    }
  }
  return inRe === undefined ? undefined : usualCase(inRe.replace(/[,.\s]+$/, '').replace(/^in re:/i, 'In re')).replace(/^In Re\b/, 'In re').replace(/^In the Matter of the\b/i, 'Matter of');
}

/** Leaves out a next line that is no part of the title. */
const ownLine = (text: string, next: string): string => (/^[\p{Lu}\s.,&’'-]+(?:,\s(?:Appell|Petition|Respond|Plaintiff|Defend)\p{Ll}+\.?)?$/u.test(next) && !/\b(?:NO|COURT|CERTIORARI|SYLLABUS|APPEAL|TERM)\b/.test(next) ? text : text.endsWith(next) && next !== '' ? text.slice(0, -next.length).trim() : text);

const NUMBER = String.raw`(?:\d{1,2}:)?\d{2,4}[-–]\s?(?:[A-Za-z]{1,3}[-–])?\d{1,6}(?:[-–][A-Za-z0-9]{1,6})*|[A-Z]{1,3}\d{4,8}|(?:SC|WD|ED|SD)\s?\d{4,6}|\d{1,4} (?!WL)[A-Z]{2,4} \d{2,4}(?:-\d+)?|\d{1,4},\s(?:19|20)\d\d(?=\s*(?:\n|$))|\d{4,9}(?!\s(?:WL|LEXIS)\b)|\d{1,3}(?=[.\s])`;
const NUMBERS = new RegExp(String.raw`(?<!D\.\s?C\.\s)(?<!USDC\s)(?<!(?:LC|BAP|Agency|Tax Ct\.|Super\. Ct\.)\s)\b(?:docket\s+|case\s+|appeal\s+)?nos?\.?:?\s+((?:${NUMBER})(?:\s*(?:,|and|&|/|;)\s*(?:nos?\.\s*)?(?:${NUMBER}|\d{3,6}(?!\d|\s(?:WL|LEXIS)\b)))*)`, 'giu');

function docketsIn(front: string): string[] {
  for (const match of front.matchAll(NUMBERS)) {
    const before = front.slice(Math.max(0, match.index - 40), match.index);
    if (/(?:file name|slip opinion|index|\bin|D\.\s?C\.|cite as|court of appeals for \S+ county,?|district court)\W*$/i.test(before)) continue;
    const list = (match[1] ?? '').replace(/[–]/g, '-').split(/\s*(?:,(?!\s\d{4}$)|\band\b|&|;)\s*(?:nos?\.\s*)?/i).flatMap((one) => slashed(one.trim()));
    return [...new Set(list.filter((one) => /\d/.test(one)).map((one) => one.replace(/\s*-\s*/g, '-')))];
  }
  const fourth = /(?:^|\n)\s*(\d{1,4})\s+((?:CA|KA|CAF|CAE|TP|KAH|OP)\s\d{2}-\d{5})\b/.exec(front);
  if (fourth !== null) return [`${fourth[1] ?? ''} ${fourth[2] ?? ''}`];
  const alone = /(?:^|\n)\s*(?:\S.*\s{3,})?([A-Z]{1,2}-\d{2}-\d{3,5}|[A-Z]{1,2}\d{5,7}(?:, [A-Z]{1,2}\d{5,7})*|\d{4}[-–]\d{4,5}(?:[A-Z]{2})?|\d{2}-\d{3,5}(?:-[a-z]{2,3})?)\s*(?:\n|$)/.exec(front)?.[1];
  return alone === undefined ? [] : alone.replace(/–/g, '-').split(/,\s*/);
}

/** "15-4021/4022" is two numbers. */
function slashed(number: string): string[] {
  const match = /^(\d{2,4}-)(\d+)\/(\d+)$/.exec(number);
  return match === null ? number.split('/') : [`${match[1] ?? ''}${match[2] ?? ''}`, `${match[1] ?? ''}${match[3] ?? ''}`];
}

const PANEL = /(?:^|[\n.]\s*|\s(?=Before:))(?:Before|BEFORE|PRESENT|Present|Panel|PANEL)\b:?\s+(?=\p{Lu})([\s\S]{5,900}?)(?:(?:(?:[Cc]ircuit|[Dd]istrict|[Aa]ppellate|[Ss]enior|[Cc]hief)\s+)?(?:[Jj]udges?|[Jj]ustices?|JUDGES?|JUSTICES?)\.|\bJJ?\.(?=\s*(?:\n|$|_))|(?=\n[^\S\n]*\n(?!\s*\p{Lu}\p{Ll}+(?:,|\sand\s)))|(?=\bOPINION\b)|(?=\b(?:PER CURIAM|Per Curiam)\b)|$)/u;

const judge = (name: string): Judge => ({ name, surname: name.replace(/,?\s+(?:Jr|Sr)\.?$|,?\s+(?:II|III|IV)$/, '').split(' ').at(-1) ?? name });

function panelIn(front: string, judges: string | undefined): Judge[] {
  const bench = /(\p{Lu}[^\n,]{3,40}),\s*(?:J\.P\.|P\.J\.|Acting P\.J\.)\s*\n((?:[^\n]{3,60}\n+){0,6}?[^\n]{3,60}),\s*JJ\./u.exec(front);
  if (judges === undefined && bench !== null) return [bench[1] ?? '', ...(bench[2] ?? '').split(/\n+/)].flatMap((name) => namesIn(name)).map(judge);
  const clean = front.replace(/[*†‡]+/g, '').replace(/\b(?:visiting|magistrate|united states|sitting by designation)\b/gi, ' ');
  const found = judges ?? PANEL.exec(clean)?.[1];
  if (found !== undefined) return namesIn(found.replace(/\s+/g, ' ').replace(/\bC\.\s?J\.|\bP\.\s?J\.|\bJ\.\s?P\./g, ',')).map(judge);
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
  const given = facts.caseName === undefined ? undefined : nameIn(`\n${facts.caseName}`, []) ?? usualCase(facts.caseName);
  const dockets = facts.docket?.flatMap((one) => docketsIn(/\bno/i.test(one) ? one : `No. ${one}`)) ?? [];
  const decided = (facts.decided === undefined ? undefined : decidedIn(facts.decided) ?? isoDate(facts.decided)) ?? decidedIn(front) ?? decidedIn(closing) ?? decidedIn(front, true) ?? decidedIn(text.slice(0, 6000)) ?? decidedIn(printed);
  const citations = (facts.citations ?? [/(?:^|\n)\s*(\d{1,4} [A-Z][\w.' ]{1,20}? \d{1,5}) \(\d{4}\)/.exec(front)?.[1], /(?:^|\n)\s*((?:19|20)\d\d [A-Z]{2,4}(?: App)? \d{1,6}(?=\s*(?:\n|$)))/.exec(front)?.[1]]).flatMap((one) => {
    const match = one === undefined ? null : /^(\d{1,4}) (.+?) (\d{1,5})$/.exec(one.trim());
    return match === null ? [] : [{ volume: match[1] ?? '', reporter: match[2] ?? '', page: match[3] ?? '' }];
  });
  return {
    caseName: (given ?? nameIn(front, titles))?.split(' v. ').map((name, at, both) => atHome(surnamed(given === undefined ? usualCase(fullerName(name, front)) : name, both[1 - at] ?? '', text), court?.name ?? '')).join(' v. ') ?? null,
    docket: dockets.length > 0 ? [...new Set(dockets)] : [docketsIn(front), docketsIn(printed)].find((list) => list.length > 0) ?? [],
    court: court === undefined ? { id: null, abbreviation: facts.court ?? '', name: facts.court ?? '' } : { id: court.id, abbreviation: court.abbreviation, name: court.name },
    decided: decided ?? null,
    panel: panelIn(front, facts.judges),
    citations,
    published: facts.published ?? (/\bnot (?:for|to be) publi|\bunpublished\b|not precedential|nonprecedential|not to be published/i.test(front) ? false : /\bfor publication\b|\bprecedential\b|\bpublished\b|certified for publication|\bpublish\b/i.test(front) ? true : null),
  };
}
