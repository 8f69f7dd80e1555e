/** Capitals of circuits, provisions and acts: rule 8(c) and B8 of The Bluebook, R7.3 and R27 of The Indigo Book 2.0. */
import type { Span } from '../text/span.js';

export interface Recased extends Span {
  readonly right: string;
}

const ORDINAL = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh';
const AMENDMENT = `${ORDINAL}|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|nineteenth|twenty-first|twenty-fourth`;
const CLAUSE = 'due process|equal protection|commerce|supremacy|establishment|free exercise|free speech|confrontation|takings|full faith and credit|privileges (?:and|or) immunities|necessary and proper|double jeopardy|ex post facto|contracts';

/** A pattern with words without which it cannot match, which are sooner looked for. */
type Sought = readonly [needs: string, pattern: RegExp];

const RAISED: readonly Sought[] = [
  ['circuit', new RegExp(String.raw`\b(?:${ORDINAL})(?:, (?:${ORDINAL}))*,? and (?:${ORDINAL}) circuits\b`, 'gi')],
  ['circuit', new RegExp(String.raw`\b(?:${ORDINAL}|Ninth|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Tenth|Eleventh|First|D\.C\.) circuit\b(?! (?:breaker|board|court judge))(?: court of appeals\b)?`, 'g')],
  [' Circuit', new RegExp(String.raw`\b(?:the|under|'s|’s) (${ORDINAL}) Circuit\b`, 'g')],
  ['mendment', new RegExp(String.raw`\b(?:[Tt]he|[Uu]nder|[Hh]is|[Hh]er|[Tt]heir) ((?:${AMENDMENT}) [Aa]mendment)\b(?! (?:to|of|complaint|agreement)\b)`, 'g')],
  ['mendment', new RegExp(String.raw`\b((?:${AMENDMENT}|Fourth|Fifth|Sixth|Eighth|Eleventh|Fourteenth) amendment) (?:right|claim|violation|protection|analysis|challenge|doctrine|immunity)s?\b`, 'g')],
  ['mendment', new RegExp(String.raw`\b(?:Fourth|Fifth|Sixth|Eighth|Eleventh|Fourteenth) amendment\b(?! to\b)`, 'g')],
  ['lause', new RegExp(String.raw`\b(?:${CLAUSE}) [Cc]lause\b`, 'g')],
  ['lause', new RegExp(String.raw`\b(?:Due Process|Equal Protection|Commerce|Supremacy|Establishment|Free Exercise|Confrontation|Takings|Double Jeopardy) clause\b`, 'g')],
  ['title ', /\btitle (?:I|II|III|IV|VI|VII|VIII|IX|X)\b/g],
  ['congress', /(?<!\b[Aa] |-)\bcongress\b(?! (?:of|hall|center|street|avenue)\b)/g],
  [' constitution', /\b(?:united states|United States|U\.S\.|federal) (constitution)\b/g],
  [' constitution', /\b[Tt]he (constitution)\b(?! of\b)/g],
  ['bill of rights', /\bthe (bill of rights)\b/g],
  [' district of ', /\b(?:northern|southern|eastern|western|central|middle) district of (?=[A-Z])/g],
];

const NOUN = '(?:law|statute|court|tort|claim|action|judge|question|right|jurisdiction|agency|agencies|government|official|officer|case|courts|laws)s?';
const LOWERED: readonly Sought[] = [
  ['Congressional', /\bCongressional(?= [a-z])/g],
  ['Constitutional', /\bConstitutional(?= [a-z])/g],
  ['Federal ', new RegExp(String.raw`\bFederal(?= ${NOUN}\b)`, 'g')],
  ['State ', new RegExp(String.raw`\bState(?= (?:law|laws|statutes?|courts?|torts?|judges?|constitutions?|agenc(?:y|ies))\b)`, 'g')],
  [' Circuit', /\b(?:[Oo]ther|[Ss]ister|[Ss]everal|[Mm]any|[Mm]ost|[Aa]ll|[Ee]very|[Ee]ach|[Aa]nother|[Nn]o other) (Circuits?)\b/g],
];

/** What some of those patterns need: most texts have none of it. */
const NAMED = /ircuit|mendment|lause|title |ongress|onstitution|bill of rights| district of |Federal |State /;

const KEPT = new Set(['and', 'or', 'of', 'post', 'facto', 'the']);
const raise = (text: string): string => text.replaceAll(/[A-Za-z]+/g, (word, at: number) => (at > 0 && KEPT.has(word) && word !== 'post' && word !== 'facto' ? word : word.charAt(0).toUpperCase() + word.slice(1)));

/** Whether the words before show that a sentence or a title goes on. */
const goesOn = (text: string, at: number): boolean => /[a-z0-9,;)’']\s$/.test(text.slice(Math.max(0, at - 2), at)) && !/[.?!]["”’')\]]{1,3}\s$/.test(text.slice(Math.max(0, at - 5), at));

/** Names of courts and provisions without their capitals, and adjectives with capitals that are not theirs. */
export function recased(text: string): Recased[] {
  const found: Recased[] = [];
  if (!NAMED.test(text)) return found;
  const add = (span: Span, right: string) => {
    if (text.slice(span.start, span.end) !== right && !found.some((other) => span.start < other.end && other.start < span.end)) found.push({ ...span, right });
  };
  for (const [needs, pattern] of RAISED) {
    if (text.includes(needs)) for (const match of text.matchAll(pattern)) {
      const words = match[1] ?? match[0];
      const start = match.index + match[0].indexOf(words);
      add({ start, end: start + words.trimEnd().length }, raise(words.trimEnd()));
    }
  }
  for (const [needs, pattern] of LOWERED) {
    if (text.includes(needs)) for (const match of text.matchAll(pattern)) {
      const word = match[1] ?? match[0];
      const start = match.index + match[0].length - word.length;
      if (goesOn(text, start) || match[1] !== undefined) add({ start, end: start + word.length }, word.toLowerCase());
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const RULE = /(?<!\b(?:[Ll]ocal|[Cc]ircuit|[Cc]ourt|[Ss]tanding|[Cc]ivil|[Ff]ederal|[Cc]riminal|General) |Court, |Proc\., )\brule(s?) (?=\d{1,3}(?:\.\d+)?[a-z]?(?:-\d+)?(?:\([A-Za-z0-9]+\))*(?![\w%]))/g;
const ACT = /\b(?:(?:Civil|Voting|Human) Rights|Sherman|Clayton|Lanham|(?:Fair )?Labor Standards|Americans [Ww]ith Disabilities|Administrative Procedure|Freedom of Information|Clean (?:Air|Water)|Tort Claims|False Claims|Social Security|Securities(?: and)? Exchange|Fair Housing|Fair Credit Reporting|Family Medical Leave|Copyright|Patent|Endangered Species|National Environmental Policy|Arbitration|Bankruptcy Reform) (act)\b/g;
const CODE = /\b(?:[Bb]ankruptcy|[Ii]nternal [Rr]evenue|[Uu]nited [Ss]tates|[Uu]niform [Cc]ommercial|(?:Penal|Civil|Government|Labor|Vehicle|Evidence)) code\b(?! of conduct)/g;

/** "rule 12(b)(6)", "Sherman act", "bankruptcy code". */
export function recasedActs(text: string): Recased[] {
  const found: Recased[] = [];
  for (const { index, 1: plural = '' } of text.includes('rule') ? text.matchAll(RULE) : []) found.push({ start: index, end: index + 4 + plural.length, right: `Rule${plural}` });
  for (const { index, 0: whole } of text.includes(' act') ? text.matchAll(ACT) : []) found.push({ start: index + whole.length - 3, end: index + whole.length, right: 'Act' });
  for (const { index, 0: whole } of text.includes(' code') ? text.matchAll(CODE) : []) found.push({ start: index, end: index + whole.length, right: raise(whole) });
  return found.sort((a, b) => a.start - b.start);
}

const PARTY = 'plaintiff|defendant|appellant|appellee|petitioner|respondent';
const ROLES = PARTY.split('|');
const OWN = new RegExp(String.raw`(?:^|\b[Tt]he |[.?!]["”’)]? |\b(?:that|and|but|by|against|from|to|for|of|with|because|when|as|if|where|while|since|whether|on|after|before|asks?|moved|served|sued|gave|told|let|requires?) )(${PARTY})(?='s|’s|[,.;]| (?![A-Z]))`, 'g');
const HERE = new RegExp(String.raw`\b[Tt]he (${PARTY}) (?:here|in this (?:case|action|appeal|matter))\b`, 'g');
const PROPER = /(?:[a-z,;] )(Plaintiff|Defendant|Appellant|Appellee|Petitioner|Respondent)\b/g;

const PARTIES = /laintiff|efendant|ppell|etitioner|espondent/;

/** Designations of parties as a text uses them; `opens` where a sentence begins with one. */
export interface PartyWords {
  readonly lower: readonly (Recased & { readonly opens: boolean; readonly here: boolean })[];
  readonly proper: number;
}

/** "appellant moved", "the plaintiff here": designations of the parties of this case in small letters. */
export function partyWords(text: string): PartyWords {
  const lower: (Recased & { opens: boolean; here: boolean })[] = [];
  const add = (match: RegExpMatchArray, here: boolean) => {
    const word = match[1] ?? '';
    const start = (match.index ?? 0) + match[0].indexOf(word);
    if (!lower.some((other) => other.start === start)) lower.push({ start, end: start + word.length, right: raise(word), opens: start === match.index || /^[.?!]/.test(match[0]), here });
  };
  if (!PARTIES.test(text)) return { lower, proper: 0 };
  const named = ROLES.some((role) => text.includes(role));
  for (const match of named ? text.matchAll(HERE) : []) add(match, true);
  for (const match of named ? text.matchAll(OWN) : []) if (!/^[Tt]he /.test(match[0]) && !/^ (?:class|or|and defendant|manufacturer|bank|compan|corporation|officer|entit)/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 16))) add(match, false);
  return { lower: lower.sort((a, b) => a.start - b.start), proper: [...text.matchAll(PROPER)].length };
}
