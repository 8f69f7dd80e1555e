import type { Cause } from '../claim/cause.js';
import type { Claim } from '../claim/claim.js';
import type { OpinionPart, PageRange, PartKind } from '../library/opinion.js';
import { asPrinted, type Said, say, spoken } from '../text/say.js';

const PARTS: Readonly<Record<PartKind, string>> = spoken({
  caption: 'the caption',
  syllabus: 'the summary by court staff',
  counsel: 'the list of counsel',
  majority: 'the opinion of the court',
  plurality: 'the plurality opinion',
  per_curiam: 'the per curiam opinion',
  concurrence: 'a concurrence',
  concurrence_in_judgment: 'a concurrence in the judgment',
  partial: 'a partial dissent',
  dissent: 'a dissent',
  statement: 'a statement',
  appendix: 'the appendix',
});

/** Writings of one judge, with the judge. */
const OWN: Partial<Readonly<Record<PartKind, string>>> = spoken({
  concurrence: '{0}’s concurrence',
  concurrence_in_judgment: '{0}’s concurrence in the judgment',
  partial: '{0}’s partial dissent',
  dissent: '{0}’s dissent',
  statement: '{0}’s statement',
});

const JUDGES = spoken({ Judge: 'Judge {0}', 'Chief Judge': 'Chief Judge {0}', Justice: 'Justice {0}', 'Chief Justice': 'Chief Justice {0}' });

const unit = ({ opinion }: Pick<Claim, 'opinion'>): string | undefined => opinion?.record.pages.style;

const range = ({ first, last }: PageRange): string => (first === last ? String(first) : `${String(first)}-${String(last)}`);

/** "page 28", "pages 18-19"; "¶ 28", "¶¶ 18-19" of an opinion that numbers its paragraphs. */
export function pageWords(pages: PageRange, claim: Pick<Claim, 'opinion'>): Said {
  const one = pages.first === pages.last;
  if (unit(claim) === 'paragraph') return asPrinted(`${one ? '¶' : '¶¶'} ${range(pages)}`);
  return one ? say`page ${range(pages)}` : say`pages ${range(pages)}`;
}

/** "on page 28". */
export function onPage(pages: PageRange, claim: Pick<Claim, 'opinion'>): Said {
  const one = pages.first === pages.last;
  if (unit(claim) === 'paragraph') return one ? say`on ¶ ${range(pages)}` : say`on ¶¶ ${range(pages)}`;
  return one ? say`on page ${range(pages)}` : say`on pages ${range(pages)}`;
}

/** " (page 28)", for the hole behind what is told; empty where no page is known. */
export const inPages = (pages: PageRange | undefined, claim: Pick<Claim, 'opinion'>): string => (pages === undefined ? '' : ` (${pageWords(pages, claim)})`);

/** "Judge Forrest", "Chief Justice Oakhurst", as a brief prints them. */
export const judgeWords = ({ author, title }: Pick<OpinionPart, 'author' | 'title'>): string => `${title ?? 'Judge'} ${author ?? ''}`;

/** The same as it is told. */
export const sayJudge = ({ author, title }: Pick<OpinionPart, 'author' | 'title'>): Said => say(JUDGES[title ?? 'Judge'], author ?? '');

export const capitalized = <Text extends string>(text: Text): Text => `${text.charAt(0).toUpperCase()}${text.slice(1)}` as Text;

/** "Judge S.R. Thomas's partial dissent", "the opinion of the court (Judge Forrest)". */
export function partWords(part: OpinionPart): Said {
  const { kind, author } = part;
  const own = OWN[kind];
  if (author === null || kind === 'syllabus') return say(PARTS[kind]);
  return own === undefined ? asPrinted(`${say(PARTS[kind])} (${sayJudge(part)})`) : say(own, sayJudge(part));
}

/** "Page 28 is Judge S.R. Thomas's partial dissent, not the court's opinion." without its end. */
export function pageIs({ part, pages }: Pick<Cause, 'part' | 'pages'>, claim: Pick<Claim, 'opinion'>): Said {
  if (part === undefined) return asPrinted('');
  return pages === undefined ? capitalized(partWords(part)) : capitalized(pageIsPart(pages, partWords(part), claim));
}

/** "page 28 is a dissent". */
export function pageIsPart(pages: PageRange, part: string, claim: Pick<Claim, 'opinion'>): Said {
  const one = pages.first === pages.last;
  if (unit(claim) === 'paragraph') return one ? say`¶ ${range(pages)} is ${part}` : say`¶¶ ${range(pages)} are ${part}`;
  return one ? say`page ${range(pages)} is ${part}` : say`pages ${range(pages)} are ${part}`;
}

/** Those whom opinions report, by the words that the library has for them; a fix writes the same words into the brief. */
const REPORTED: ReadonlySet<string> = new Set(
  Object.values(
    spoken({
      plaintiff: 'Plaintiff',
      plaintiffs: 'Plaintiffs',
      defendant: 'Defendant',
      defendants: 'Defendants',
      party: 'a party',
      officers: 'the officers',
      police: 'police officers',
      coroner: 'the coroner',
      witness: 'a witness',
      staff: 'court staff in the summary',
      supreme: 'the Supreme Court',
      district: 'the district court',
      below: 'the court below',
      other: 'another court',
      dissent: 'the dissent',
    }),
  ),
);

/** Who is said to speak: "Plaintiffs" and the like in the language spoken, "the district court in Drummond", names as they are. */
export function sayWho(who: string | undefined, unknown: Said): Said {
  if (who === undefined) return unknown;
  if (REPORTED.has(who)) return say(who);
  const [, court, name] = /^(the .*?(?:Circuit|[Cc]ourt))(?: in (.+))?$/.exec(who) ?? [];
  if (court === undefined) return asPrinted(who);
  const told = REPORTED.has(court) ? say(court) : say`the ${court.slice('the '.length)}`;
  return name === undefined ? told : say`${told} in ${name}`;
}

/** What a citation may get wrong. */
const FIELDS: Readonly<Record<string, string>> = spoken({ volume: 'volume', reporter: 'reporter', page: 'page', docket: 'docket', court: 'court', year: 'year', date: 'date' });

export const sayField = (field: string): Said => say(FIELDS[field] ?? field);

/** Causes whose `statement` is a label ("the words quoted", "volume") or tells of the brief, not of the opinion. */
const LABELLING: ReadonlySet<string | undefined> = new Set(['wrong-pincite', 'misidentified-cited-case', 'misquotation', 'id-antecedent']);

/** One line that shows the evidence. */
export function evidenceLine({ kind, part, pages, statement: told, answer, speaker, theirs }: Partial<Cause>, claim: Pick<Claim, 'opinion'>): string {
  if (kind === 'citation-metadata') return `${sayWho(speaker, say`the record`)}: ${sayField(told ?? '')} ${theirs ?? ''}`;
  const statement = LABELLING.has(kind) ? undefined : told;
  const where = part === undefined ? '' : pages === undefined ? partWords(part) : `${pageWords(pages, claim)}: ${partWords(part)}`;
  const reply = answer === undefined ? '' : `${where === '' && statement === undefined ? '' : '. '}${say`The court: ${answer.statement}`}${inPages(answer.pages[0], claim)}`;
  return [where, statement === undefined ? '' : `“${statement}”`].filter((piece) => piece !== '').join(': ') + reply;
}

/** How sure a message may sound. */
export const seems = ({ certainty }: Cause): boolean => certainty === 'likely';
