import { lookUpState } from '../bluebook/states.js';
import { isSpace, isUpper, skipSpaces, skipSpacesLeft } from './characters.js';
import type { StatuteCitation } from './citation.js';
import type { Draft, Place } from './draft.js';
import { isLead } from './nameWords.js';
import { partOf, type Reading } from './reading.js';
import { readSections, symbolAt } from './sections.js';
import { statuteDraft, type StatuteKind } from './statute.js';

type Code = NonNullable<StatuteCitation['code']>;

const MOST_TOKENS = 11;
/** Words and abbreviations that codes are called by, whatever stands before them. */
const CODE_WORD = /^(?:Code|Codes|Stat\.|Stats\.|Statutes|Laws|L\.|Rev\.|Gen\.|Comp\.|Cons\.|Consol\.|Ann\.|Annot\.|Regs?\.|Admin\.|Act|Acts|Ordinance|Ord\.|Mun\.|Ins\.|Reg\.)$/;
/** Codes known by initials or by name. */
const NAMED: ReadonlyMap<string, readonly [canonical: string, kind: StatuteKind]> = new Map([
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
  ['TCPA', ['TCPA', 'statute']], ['DGCL', ['DGCL', 'statute']], ['ADA', ['ADA', 'statute']], ['FCA', ['FCA', 'statute']], ['APA', ['APA', 'statute']], ['IDEA', ['IDEA', 'statute']],
]);
const RESTATEMENT = /(?:Restatement|Restat\.)(?: \((?:First|Second|Third|Fourth|1st|2d|2nd|3d|3rd)\))?(?: of (?:the )?(?:Law )?[A-Z][A-Za-z.&']*(?:(?: of| &| and|,)? [A-Z][A-Za-z.&':]*){0,8})?$/;
const REGULATION = /\bRegs?\b|Treas\. Reg\.|Admin\. Code|Code R\./;

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

/** The code named before a section symbol, or undefined for a bare section; `null` when what stands there is no code. */
function codeBefore(text: string, end: number, floor: number): (Code & { readonly kind: StatuteKind | 'book' }) | null | undefined {
  const stop = text.charCodeAt(end - 1) === 44 ? end - 1 : end;
  const head = text.slice(Math.max(floor, stop - 90), stop);
  const restatement = RESTATEMENT.exec(head);
  if (restatement !== null) {
    const part = partOf(text, stop - restatement[0].length, stop);
    return { ...part, canonical: part.text, kind: 'book' };
  }
  const tokens = tokensBefore(text, stop, floor);
  const nearest = tokens[0];
  if (nearest === undefined) return undefined;
  const named = NAMED.get(nearest.text.replace(/^[(“"]/, ''));
  if (named !== undefined) {
    const start = nearest.end - nearest.text.replace(/^[(“"]/, '').length;
    return { ...partOf(text, start, nearest.end), canonical: named[0], kind: named[1] };
  }
  if (!isCodeToken(nearest.text)) return undefined;
  let state = -1;
  let reach = 0;
  let hasCodeWord = false;
  for (; reach < tokens.length; reach++) {
    const token = tokens[reach];
    if (token === undefined) break;
    const plain = token.text.replace(/^[(“"[]/, '').replace(/,$/, '');
    if (!isCodeToken(plain) || (token.text.endsWith(',') && reach > 0 && !/^(?:ch|c|tit|art|pt|div)\.$/.test(tokens[reach - 1]?.text ?? ''))) break;
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
  if (leftmost === undefined) return null;
  const start = leftmost.start + (/^[(“"[]/.test(leftmost.text) ? 1 : 0);
  const part = partOf(text, start, stop);
  return { ...part, canonical: part.text.replace(/,$/, ''), kind: REGULATION.test(part.text) ? 'regulation' : 'statute' };
}

/** A capitalised word that is no code before a section symbol ("Agreement § 4") makes it no statute; a lower-case one leaves it bare. */
const codeLess = ({ text }: Token): null | undefined =>
  isUpper(text.charCodeAt(0)) && !isLead(text) && !/[.;:?!”"]$/.test(text) ? null : undefined;

/** What stands around a section symbol at `at`: the code before it, its sections behind it. */
export function readCodeSection(reading: Reading, at: number, { floor }: Place): Draft | undefined {
  const { text } = reading;
  const symbol = symbolAt(text, at);
  if (symbol === undefined) return undefined;
  const sections = readSections(text, skipSpaces(text, symbol.span.end));
  if (sections === undefined) return undefined;
  const codeEnd = skipSpacesLeft(text, at, floor);
  const code = codeEnd > floor ? codeBefore(text, codeEnd, floor) : undefined;
  if (code === null) return undefined;
  const shared = { coreEnd: sections.end, end: sections.end, symbol, sections: sections.sections, ...(sections.etSeq === undefined ? {} : { etSeq: sections.etSeq }) };
  if (code === undefined) return statuteDraft(reading, { kind: 'statute', start: at, coreStart: at, ...shared, short: true });
  const { kind, ...named } = code;
  const start = code.span.start;
  if (kind === 'book') {
    const draft = statuteDraft(reading, { kind: 'statute', start, coreStart: start, ...shared, code: named, short: false });
    const year = draft.body.kind === 'statute' ? draft.body.year : undefined;
    return {
      ...draft,
      pincite: { ...partOf(text, at, sections.end), items: sections.sections.map((section) => ({ ...section, unit: 'section' as const, first: section.text })) },
      body: { kind: 'book', title: named, ...(year === undefined ? {} : { year }) },
    };
  }
  return statuteDraft(reading, { kind, start, coreStart: start, ...shared, code: named, short: false });
}
