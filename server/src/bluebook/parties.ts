/**
 * Governments, phrases and endings in the name of one party: rule R11.5 of The Indigo Book 2.0 (10.2.1 of The Bluebook).
 * Every function takes the text of one party as printed; the offsets it gives count from the start of that text.
 */
import { remember } from '../text/remember.js';
import { initialsWithoutStops, isContraction } from './caseNameWords.js';
import { isGivenName } from './givenNames.js';
import { isOrganisation, partyWords, type WordChange } from './partyWords.js';
import { lookUpState, type State } from './states.js';

const straight = (text: string): string => text.replaceAll('\u2019', "'");

const changeOf = (text: string, start: number, end: number, right: string): WordChange => ({ text: text.slice(start, end), start, end, right });

const GOVERNMENT = /^(?:the )?(?:U\. ?S\.(?: ?A\.)?|USA?|United States of America|U\.S\. of America)(?=$|,? ex\.? rel\b)/i;

/** The United States as the whole of a party (or before "ex rel.") in another form than its own. */
export const governmentName = remember(findGovernmentName);

function findGovernmentName(text: string): WordChange | undefined {
  const match = GOVERNMENT.exec(text);
  if (match === null || (match[0] === match[0].toLowerCase() && match[0].length < 4)) return undefined;
  return changeOf(text, 0, match[0].length, 'United States');
}

const ET_AL = /,?\s+et\.?\s+(?:al\b\.?|ux\b\.?|vir\b\.?)/i;

/** "et al." behind a party's name, with the comma or space before it. */
export const othersNamed = remember(findOthersNamed);

function findOthersNamed(text: string): WordChange | undefined {
  const match = ET_AL.exec(text);
  return match === null ? undefined : changeOf(text, match.index, match.index + match[0].length, '');
}

/** Things sued in rem, and titles, that keep their article. */
const KEEPS_ARTICLE = /^The (?:King|Queen|Schooner|Steamer|Steamboat|Steamship|Ship|Brig|Brigantine|Barge|Bark|Barque|Propeller|Sloop|Vessel|Tug|Ferry|S\.S\.|M\/V|Cases?)\b/;

/** "The " at the head of a party's name. */
export const leadingArticle = (text: string): WordChange | undefined =>
  /^The [A-Z0-9]/.test(text) && !KEEPS_ARTICLE.test(text) && !/^The .*\bCases?$/.test(text) ? changeOf(text, 0, 4, '') : undefined;

/** Endings that go when another word shows a business already. */
const SPARE = new Set(['Inc.', 'Inc', 'Incorporated', 'Ltd.', 'Ltd', 'Limited', 'LLC', 'L.L.C.', 'N.A.', 'NA', 'F.S.B.', 'FSB', 'LP', 'L.P.', 'LLP', 'L.L.P.', 'S.A.', 'P.C.', 'P.A.', 'PLC']);

const SHOWS_BUSINESS = /^(?:Ass'ns?|Associations?|(?:[A-Z][a-z]*b|B)anks?|Bros\.|Brothers|Cos?\.|Company|Companies|Corps?\.|Corporations?|Ins\.|Insurance|R\.R\.|Railroad|Ry\.|Railway)$/;

export interface SpareDesignator extends WordChange {
  /** Whether the word that shows the business stands right before it. */
  readonly adjoining: boolean;
}

/** A business designator at the end of a party that has a word such as Co., Corp., Bank or Ass'n already. */
export const spareDesignator = remember(findSpareDesignator);

function findSpareDesignator(text: string): SpareDesignator | undefined {
  const match = /(,?\s+)(\S+)$/.exec(text);
  const [whole = '', , last = ''] = match ?? [];
  if (match === null || !SPARE.has(last)) return undefined;
  const words = straight(text.slice(0, match.index)).split(/[\s,]+/);
  const shows = words.map((word) => SHOWS_BUSINESS.test(word));
  if (!shows.includes(true)) return undefined;
  return { ...changeOf(text, match.index, match.index + whole.length, ''), adjoining: shows.at(-1) === true };
}

const STATE_PARTY = /^(?:The )?(State|Commonwealth|People) of (?:the (?:State|Commonwealth|People) of )?(.+?)(?=$|,? ex rel\. )/;

export interface StateParty extends WordChange {
  readonly word: 'State' | 'Commonwealth' | 'People';
  readonly state: State;
}

/** "State of Oregon", "People of the State of New York" as the whole of a party (or before "ex rel."). */
export const stateParty = remember(findStateParty);

function findStateParty(text: string): StateParty | undefined {
  const match = STATE_PARTY.exec(text);
  const [whole = '', word = '', place = ''] = match ?? [];
  const state = place === '' ? undefined : lookUpState(place);
  if (state === undefined || state.id === 'dc' || state.id === 'navajo' || (word !== 'State' && word !== 'Commonwealth' && word !== 'People')) return undefined;
  return { ...changeOf(text, 0, whole.length, state.name), word, state };
}

/** "A.H." or "J." at the head of a person's name, or "T.S." as the whole of it. */
const isInitials = (word: string): boolean => /^(?:[A-Z]\.)+$/.test(word);

const COMMA_TAIL = /,\s+([A-Z][A-Za-z. ]*)$/;
const SEATED = /(?:^|\s)(?:City|Town|Village|County|Cnty\.|Borough|Township|Twp\.|Univ\.|University|Bank|Church|Parish)$/;

/** The state behind a comma at the end of a party, with an "of" phrase before it when that is a mere place too. */
export const geographicTail = remember(findGeographicTail);

function findGeographicTail(text: string): WordChange | undefined {
  const match = COMMA_TAIL.exec(text);
  if (match?.[1] === undefined || lookUpState(match[1]) === undefined) return undefined;
  const of = text.slice(0, match.index).lastIndexOf(' of ');
  const body = text.slice(0, Math.max(of, 0));
  const start = body.includes(' ') && !SEATED.test(body) && isOrganisation(body) ? of : match.index;
  return text.slice(0, start).includes(' ') ? changeOf(text, start, text.length, '') : undefined;
}

const RELATION = /,? (?:(?:upon|on) (?:the )?relation of|on (?:the )?behalf of|for (?:the )?use of|ex\.? rel\.?|Ex\.? [Rr]el\.?|EX REL\.?)(?= )/;

/** "on behalf of", "on the relation of", "Ex Rel." between two names where "ex rel." belongs. */
export const relationPhrase = remember(findRelationPhrase);

function findRelationPhrase(text: string): WordChange | undefined {
  const match = RELATION.exec(text);
  if (match === null || match[0] === ' ex rel.') return undefined;
  return changeOf(text, match.index, match.index + match[0].length, ' ex rel.');
}

const IN_RE = /^(?:in re|(?:in )?the matter of(?: the)?|in the matter of(?: the)?|matter of(?: the)?|petition of|application of|in the interest of|in re:)$/i;

/** A procedural phrase as it should be printed; undefined for one in its form, or one that describes (Estate of, Will of). */
export const proceduralForm = remember(findProceduralForm);

function findProceduralForm(text: string): string | undefined {
  const plain = text.replaceAll(/\s+/g, ' ');
  const right = IN_RE.test(plain) ? 'In re' : /^ex parte$/i.test(plain) ? 'Ex parte' : undefined;
  return right === plain ? undefined : right;
}

const SUFFIX = /,? (?:Jr\.?|Sr\.?|II|III|IV|Esq\.|M\.D\.|Ph\.D\.)$/;

/** The given names or initials before the surname of a natural person. */
export const givenNames = remember(findGivenNames);

function findGivenNames(text: string): WordChange | undefined {
  if (isOrganisation(text) || /[&\d/]|\b(?:of|and|the|for|ex|Estate)\b/.test(text)) return undefined;
  const words = partyWords(text.replace(SUFFIX, ''));
  const [first] = words;
  const surname = words.at(-1);
  if (first === undefined || surname === undefined || words.length < 2 || words.length > 3) return undefined;
  const middle = words.length === 3 ? words[1]?.text : undefined;
  if (isInitials(surname.text) || !/^[A-Z][a-z'\u2019A-Z-]{2,}$/.test(surname.text)) return undefined;
  if (middle !== undefined && !isInitials(middle) && !isGivenName(middle)) return undefined;
  if (!isGivenName(first.text) && !(isInitials(first.text) && first.text.length <= 4)) return undefined;
  return changeOf(text, first.start, surname.start, '');
}

/** "and" between words of a body's or business's name. */
export const spelledAnds = remember((text): readonly WordChange[] =>
  isOrganisation(text)
    ? partyWords(text).flatMap((word, at, words) => (word.text === 'and' && at > 0 && at < words.length - 1 ? [{ ...word, right: '&' }] : []))
    : [],
);

/** Well-known initials printed with stops. */
export const stoppedInitials = remember((text): readonly WordChange[] =>
  partyWords(text).flatMap((word) => {
    const right = initialsWithoutStops(word.text);
    return right === undefined ? [] : [{ ...word, right }];
  }),
);

/** Contractions with an apostrophe that carry a full stop. */
export const stoppedContractions = remember((text): readonly WordChange[] =>
  partyWords(text).flatMap((word) => {
    const bare = word.text.slice(0, -1);
    return word.text.endsWith('.') && isContraction(bare) ? [{ ...word, right: bare }] : [];
  }),
);
