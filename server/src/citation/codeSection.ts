import { lookUpStateCode } from '../bluebook/stateCodes.js';
import { lookUpState } from '../bluebook/states.js';
import { readBelow } from './below.js';
import { hasEdition, readBookSection } from './book.js';
import { isSpace, isUpper, matchAt, skipSpaces, skipSpacesLeft } from './characters.js';
import type { Part, StatuteCitation } from './citation.js';
import type { Draft, Place } from './draft.js';
import { isLead, isShortened } from './nameWords.js';
import { partOf, type Reading, runAt } from './reading.js';
import { readSections, type SectionsRead, symbolAt } from './sections.js';
import { statuteDraft, type StatuteKind } from './statute.js';

type Code = NonNullable<StatuteCitation['code']>;

const MOST_TOKENS = 11;
/** Words and abbreviations that codes are called by, whatever stands before them. */
const CODE_WORD = /^(?:Code|Codes|Stat\.|Stats\.|Statutes|Laws|L\.|Rev\.|Gen\.|Comp\.|Cons\.|Consol\.|Ann\.|Annot\.|Regs?\.|Admin\.|Act|Acts|Law|Manual|Ordinance|Ord\.|Mun\.|Ins\.|Reg\.)$/;
/** Codes known by initials or by name. */
const NAMED: ReadonlyMap<string, readonly [canonical: string, kind: StatuteKind | 'book']> = new Map<string, readonly [string, StatuteKind | 'book']>([
  ['MPEP', ['MPEP', 'book']], ['M.P.E.P.', ['MPEP', 'book']], ['TMEP', ['TMEP', 'book']], ['T.M.E.P.', ['TMEP', 'book']], ['TBMP', ['TBMP', 'book']],
  ['U.S.S.G.', ['U.S.S.G.', 'rule']], ['USSG', ['U.S.S.G.', 'rule']], ['I.R.C.', ['I.R.C.', 'statute']], ['IRC', ['I.R.C.', 'statute']],
  ['U.C.C.', ['U.C.C.', 'statute']], ['UCC', ['U.C.C.', 'statute']], ['O.C.G.A.', ['Ga. Code Ann.', 'statute']], ['C.R.S.', ['Colo. Rev. Stat.', 'statute']],
  ['A.R.S.', ['Ariz. Rev. Stat. Ann.', 'statute']], ['R.C.', ['Ohio Rev. Code Ann.', 'statute']], ['K.S.A.', ['Kan. Stat. Ann.', 'statute']],
  ['S.D.C.L.', ['S.D. Codified Laws', 'statute']], ['SDCL', ['S.D. Codified Laws', 'statute']], ['N.M.S.A.', ['N.M. Stat. Ann.', 'statute']],
  ['NMSA', ['N.M. Stat. Ann.', 'statute']], ['RSMo', ['Mo. Rev. Stat.', 'statute']], ['N.J.S.A.', ['N.J. Stat. Ann.', 'statute']],
  ['M.C.L.', ['Mich. Comp. Laws', 'statute']], ['MCL', ['Mich. Comp. Laws', 'statute']], ['I.C.', ['Ind. Code', 'statute']], ['N.C.G.S.', ['N.C. Gen. Stat.', 'statute']],
  ['N.D.C.C.', ['N.D. Cent. Code', 'statute']], ['RCW', ['Wash. Rev. Code', 'statute']], ['ORS', ['Or. Rev. Stat.', 'statute']], ['NRS', ['Nev. Rev. Stat.', 'statute']],
  ['KRS', ['Ky. Rev. Stat. Ann.', 'statute']], ['HRS', ['Haw. Rev. Stat.', 'statute']], ['RSA', ['N.H. Rev. Stat. Ann.', 'statute']], ['T.C.A.', ['Tenn. Code Ann.', 'statute']],
  ['CPLR', ['N.Y. C.P.L.R.', 'rule']], ['C.P.L.R.', ['N.Y. C.P.L.R.', 'rule']], ['ERISA', ['ERISA', 'statute']], ['INA', ['INA', 'statute']], ['RICO', ['RICO', 'statute']],
  ['TILA', ['TILA', 'statute']], ['FLSA', ['FLSA', 'statute']], ['NLRA', ['NLRA', 'statute']], ['FTCA', ['FTCA', 'statute']], ['FOIA', ['FOIA', 'statute']],
  ['CERCLA', ['CERCLA', 'statute']], ['NEPA', ['NEPA', 'statute']], ['FDCA', ['FDCA', 'statute']], ['FCRA', ['FCRA', 'statute']], ['RESPA', ['RESPA', 'statute']],
  ['MCR', ['Mich. Ct. R.', 'rule']], ['TCPA', ['TCPA', 'statute']], ['DGCL', ['DGCL', 'statute']], ['ADA', ['ADA', 'statute']], ['FCA', ['FCA', 'statute']], ['APA', ['APA', 'statute']], ['IDEA', ['IDEA', 'statute']],
]);
const RESTATEMENT = /(?:Restatement|Restat\.)(?: \(?(?:First|Second|Third|Fourth|1st|2d|2nd|3d|3rd)\)?)?(?: of (?:the )?(?:Law )?[A-Z][A-Za-z.&':]*(?:(?: of| &| and|,)? [A-Z][A-Za-z.&':]*){0,8})?$/;
/** The administrative code of a state holds regulations, that of a city its ordinances. */
const REGULATION = /\bRegs?\b|Treas\. Reg\.|^(?!N\. ?Y\. ?C\.|City|.{0,20}City of).*Admin\. Code|Code R\./;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function tokensBefore(text: string, end: number, floor: number): Token[] {
  const tokens: Token[] = [];
  let at = end;
  while (tokens.length < MOST_TOKENS) {
    at = skipSpacesLeft(text, at, floor);
    let start = at;
    while (start > floor && !isSpace(text.charCodeAt(start - 1)) && at - start < 40) start--;
    if (start === at) break;
    tokens.push({ start, end: at, text: text.slice(start, at) });
    at = start;
  }
  return tokens;
}

const isCodeToken = (token: string): boolean => {
  const first = token.charCodeAt(0);
  return isUpper(first) || /^(?:&|and|of|the|on|ch\.|c\.|art\.|tit\.|pt\.|div\.|subd\.|\d{1,4}[A-Z]{0,2},?|ann\.|\([A-Z][a-z]+\)|\(\d\w+\))$/.test(token);
};

/** State, if any, that the tokens name from `index` rightwards: one, two or three of them ("N. Y.", "West Virginia"). */
function stateEnds(tokens: readonly Token[], index: number, text: string): boolean {
  const from = tokens[index];
  if (from === undefined) return false;
  for (let more = 0; more < 3 && index - more >= 0; more++) {
    const to = tokens[index - more];
    if (to === undefined || to.end - from.start > 22) break;
    if (lookUpState(text.slice(from.start, to.end)) !== undefined) return true;
  }
  return false;
}

/** The General Laws of Massachusetts as its own courts cite them. */
const GENERAL_LAWS = /(?:^|[\s(])((?:M\. ?)?G\. ?L\. (?:c|ch)\. ?\d{1,3}[A-Z]?)$/;

/** Chapter, title or article printed between the name of a code and the section: "ch. 93A," in Mass. Gen. Laws. */
const DIVISION = /,?\s(?:ch|c|tit|art|pt|div)\.\s[0-9A-Z][\w.-]{0,10},?$/;

type Found = Code & { readonly kind: StatuteKind | 'book'; readonly division?: Part };

/** A name and what stands between it and the section. */
function found(text: string, start: number, stop: number, canonical: string | undefined, kind: Found['kind']): Found {
  const whole = text.slice(start, stop);
  const division = DIVISION.exec(whole);
  const end = division === null ? stop : start + division.index;
  const part = partOf(text, start, end);
  const between = division === null ? undefined : partOf(text, end + division[0].search(/[a-z]/), stop);
  return { ...part, canonical: canonical ?? part.text.replace(/,$/, ''), kind, ...(between === undefined ? {} : { division: between }) };
}

/** The state code that begins at one of the tokens and reaches to `stop`; the longest. */
function stateCodeBefore(text: string, tokens: readonly Token[], stop: number): Found | undefined {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined) continue;
    const start = token.start + (/^[(“"[]/.test(token.text) ? 1 : 0);
    if (!isUpper(text.charCodeAt(start)) || !stateEnds(tokens, index, text)) continue;
    const whole = text.slice(start, stop);
    const code = lookUpStateCode(whole.replace(DIVISION, ''));
    if (code !== undefined) return found(text, start, stop, code.code.abbreviation, code.code.shape === 'rule' ? 'rule' : code.code.kind);
  }
  return undefined;
}

/** The code named before a section symbol, or undefined for a bare section; `null` when what stands there is no code. */
function codeBefore(text: string, end: number, floor: number): Found | null | undefined {
  const stop = text.charCodeAt(end - 1) === 44 ? end - 1 : end;
  const tokens = tokensBefore(text, stop, floor);
  const nearest = tokens[0];
  if (nearest === undefined) return undefined;
  const named = NAMED.get(nearest.text.replace(/^[(“"]/, ''));
  if (named !== undefined) {
    const start = nearest.end - nearest.text.replace(/^[(“"]/, '').length;
    return { ...partOf(text, start, nearest.end), canonical: named[0], kind: named[1] };
  }
  if (!isCodeToken(nearest.text.replace(/^[(“"[]/, ''))) return undefined;
  const head = text.slice(Math.max(floor, stop - 90), stop);
  const restatement = head.includes('Restat') ? RESTATEMENT.exec(head) : null;
  if (restatement !== null) return found(text, stop - restatement[0].length, stop, undefined, 'book');
  const general = nearest.text.charCodeAt(0) < 58 || nearest.text.startsWith('c') ? GENERAL_LAWS.exec(text.slice(Math.max(floor, stop - 20), stop))?.[1] : undefined;
  if (general !== undefined) return found(text, stop - general.length, stop, 'Mass. Gen. Laws', 'statute');
  const stateCode = stateCodeBefore(text, tokens, stop);
  if (stateCode !== undefined) return stateCode;
  let state = -1;
  let reach = 0;
  let hasCodeWord = false;
  for (; reach < tokens.length; reach++) {
    const token = tokens[reach];
    if (token === undefined) break;
    const plain = token.text.replace(/^[(“"[]/, '').replace(/,$/, '');
    if (!isCodeToken(plain) || (token.text.endsWith(',') && reach > 0 && !/^(?:ch|c|tit|art|pt|div)\.$/.test(tokens[reach - 1]?.text ?? ''))) break;
    if (token.text.endsWith('.') && reach > 0 && !isShortened(plain) && !CODE_WORD.test(tokens[reach - 1]?.text.replace(/,$/, '') ?? '')) break;
    if (CODE_WORD.test(plain)) hasCodeWord = true;
    if (hasCodeWord && stateEnds(tokens, reach, text)) state = reach;
    if (/^[(“"[]/.test(token.text)) {
      reach++;
      break;
    }
  }
  if (!hasCodeWord) return codeLess(nearest);
  let first = state >= 0 ? state : reach - 1;
  while (state < 0 && first > 0) {
    const token = tokens[first];
    if (token === undefined || !(isLead(token.text) || /^[a-z&\d]/.test(token.text))) break;
    first--;
  }
  const leftmost = tokens[first];
  if (leftmost === undefined || (first === 0 && /^(?:Code|Act|Acts|Law|Laws|Statutes|Manual)$/.test(leftmost.text))) return undefined;
  const start = leftmost.start + (/^[(“"[]/.test(leftmost.text) ? 1 : 0);
  return found(text, start, stop, undefined, REGULATION.test(text.slice(start, stop)) ? 'regulation' : 'statute');
}

/** A capitalised word that is no code before a section symbol ("Agreement § 4") makes it no statute; a lower-case one leaves it bare. */
const codeLess = ({ text }: Token): null | undefined =>
  isUpper(text.charCodeAt(0)) && !isLead(text) && !/[.;:?!”"]$/.test(text) ? null : undefined;

const TRAILING = /,? (?:Fla\. Stat\.|Florida Statutes|Ill\. Rev\. Stat\.|Stats\.|Wis\. Stats?\.|RSMo|C\.R\.S\.|MCA)(?: Ann\.)?/y;
/** "section" as a word tells a statute only with a code before it or a number that is hardly anything else. */
const STATUTORY_NUMBER = /^(?:\d{3,}|\d+[-.:]\d|\d+[a-z]?\()/;
const OF_PRIVATE = /^ (?:of|in|to) (?:the |this |its |their |our |that |each |plaintiff|defendant)?(?:\w+ ){0,2}(?:[Aa]greement|[Cc]ontract|[Ll]ease|[Pp]olicy|[Mm]anual|[Pp]lan|[Bb]ylaws|[Rr]eport|[Bb]rief|[Cc]omplaint|[Cc]harter|[Oo]rder|[Nn]ote|[Dd]eed|[Hh]andbook|[Ss]tadium|[Bb]ook)/;

/** Slash, number sign and equals sign: a symbol behind one is part of an address or of a pattern, not of a sentence. */
const isAddress = (code: number): boolean => code === 47 || code === 35 || code === 61;

/** What stands around a section symbol (or the word "section", "art.") at `at`: the code before it, its sections behind it. */
export function readCodeSection(reading: Reading, at: number, place: Place, spelled = false): Draft | undefined {
  const { text } = reading;
  const { floor } = place;
  const symbol = symbolAt(text, at);
  if (symbol === undefined || (!spelled && isAddress(text.charCodeAt(at - 1)))) return undefined;
  const sections = readSections(text, skipSpaces(text, symbol.span.end));
  if (sections === undefined) return undefined;
  // "ch. 20, § 9, 1 Stat. 73": the session law reads its sections itself.
  if (matchAt(/, \d{1,3} Stat\./y, text, sections.end) !== null) return undefined;
  const codeEnd = skipSpacesLeft(text, at, floor);
  if (!spelled && codeEnd > floor && (runAt(reading, codeEnd - 1, at) !== undefined || hasEdition(reading, sections.end))) {
    const book = readBookSection(reading, at, sections.end, place);
    if (book !== undefined) return book;
  }
  const code = codeEnd > floor ? codeBefore(text, codeEnd, floor) : undefined;
  if (code === null || code === undefined) {
    const book = spelled ? undefined : readBookSection(reading, at, sections.end, place);
    if (book !== undefined || code === null) return book;
  }
  if (spelled && code === undefined) {
    const number = sections.sections[0]?.text ?? '';
    if (!STATUTORY_NUMBER.test(number) || !/^[Ss]ections?$/.test(symbol.text) || OF_PRIVATE.test(text.slice(sections.end, sections.end + 50))) return undefined;
  }
  const under = readBelow(text, sections.end);
  const trailing = code === undefined ? matchAt(TRAILING, text, under?.end ?? sections.end) : null;
  const shared = {
    symbol, ...(sections.etSeq === undefined ? {} : { etSeq: sections.etSeq }), ...(under === undefined ? {} : { pincite: under.pincite }),
  };
  const end = under?.end ?? sections.end;
  if (trailing !== null) {
    const stop = end + trailing[0].length;
    const named = partOf(text, end + trailing[0].search(/[A-Z]/), stop);
    return statuteDraft(reading, {
      kind: 'statute', start: at, coreStart: at, coreEnd: stop, end: stop, ...shared, sections: sections.sections,
      code: { ...named, canonical: lookUpStateCode(named.text)?.code.abbreviation ?? named.text }, short: false,
    });
  }
  if (code === undefined) {
    return statuteDraft(reading, { kind: 'statute', start: at, coreStart: at, coreEnd: sections.end, end, ...shared, sections: sections.sections, short: true });
  }
  const { kind, division, ...named } = code;
  const start = code.span.start;
  const titled = division === undefined ? null : /^tit\.\s+([^\s,]+)/.exec(division.text);
  const title = titled?.[1] === undefined || division === undefined ? undefined : partOf(text, division.span.start + titled[0].length - titled[1].length, division.span.start + titled[0].length);
  const numbered = division === undefined || title !== undefined ? sections.sections : [partOf(text, division.span.start, sections.sections[0]?.span.end ?? sections.end), ...sections.sections.slice(1)];
  if (kind === 'book') return restatement(reading, named, sections, under, at);
  return statuteDraft(reading, { kind, start, coreStart: start, coreEnd: sections.end, end, ...shared, ...(title === undefined ? {} : { title }), sections: numbered, code: named, short: false });
}

/** Restatements, and manuals of an agency, are books cited by section; their comments are pinpointed below it. */
function restatement(reading: Reading, title: Part, sections: SectionsRead, under: ReturnType<typeof readBelow>, at: number): Draft {
  const { text } = reading;
  const start = title.span.start;
  const end = under?.end ?? sections.end;
  const draft = statuteDraft(reading, { kind: 'statute', start, coreStart: start, coreEnd: sections.end, end, sections: sections.sections, short: false, code: { ...title, canonical: title.text } });
  const year = draft.body.kind === 'statute' ? draft.body.year : undefined;
  return {
    ...draft,
    pincite: { ...partOf(text, at, end), items: [...sections.sections.map((section) => ({ ...section, unit: 'section' as const, first: section.text })), ...(under?.pincite.items ?? [])] },
    body: { kind: 'book', title: { span: title.span, text: title.text }, ...(year === undefined ? {} : { year }) },
  };
}

/** Codes that courts of their state cite by initials without a section sign. */
const BARE = /N\.J\.S\.A\.|La\. R\.S\.|C\.R\.S\.|A\.R\.S\.|O\.C\.G\.A\.|K\.S\.A\.(?: \d{4} Supp\.)?|R\.C\.|N\.D\.C\.C\.|T\.C\.A\.|(?:N\.Y\. )?(?:C\.P\.L\.R\.|CPLR|CPL|C\.P\.L\.|EPTL|SCPA|BCL|RPAPL|RPL|FCA|DRL|GBL|GOL|VTL|CPA)|RCW|ORS|NRS|KRS|HRS|MCL|RSA|SDCL|WAC|OAR|NAC|UCC|U\.C\.C\.|MCR/y;
const BARE_NUMBER = / (?=\d{1,4}[A-Z]?(?:[.:-]\d|\(|\b))/y;

/** "CPLR 3211(a)(1)", "RCW 9A.04.030": begins at `start`. */
export function readBareCode(reading: Reading, at: number): Draft | undefined {
  const { text } = reading;
  const start = text.startsWith('N.Y. ', at - 5) ? at - 5 : at;
  const name = matchAt(BARE, text, start);
  if (name === null) return undefined;
  const nameEnd = start + name[0].length;
  if (matchAt(BARE_NUMBER, text, nameEnd) === null) return undefined;
  const sections = readSections(text, nameEnd + 1);
  const first = sections?.sections[0]?.text ?? '';
  if (sections === undefined || !(/[.:(-]/.test(first) || first.length >= 3)) return undefined;
  const code = lookUpStateCode(name[0]);
  return statuteDraft(reading, {
    kind: code?.code.shape === 'rule' || name[0] === 'MCR' ? 'rule' : 'statute', start, coreStart: start, coreEnd: sections.end, end: sections.end,
    code: { ...partOf(text, start, nameEnd), canonical: NAMED.get(name[0].replace(/ \d{4} Supp\.$/, ''))?.[0] ?? code?.code.abbreviation ?? name[0] }, sections: sections.sections,
    ...(sections.etSeq === undefined ? {} : { etSeq: sections.etSeq }), short: false,
  });
}
