/**
 * The words of one party of a case, and how a citation abbreviates them: rule R11.3 and tables T11 and T12 of The Indigo Book
 * 2.0 (10.2.2, T6 and T10 of The Bluebook). Every function takes the text of one party as printed.
 */
import { remember } from '../text/remember.js';
import {
  abbreviationOf, businessDesignators, businessWords, expansionsOf, geographicAbbreviationOf, isAbbreviation, placesOf, readsAsSurname, textualForms,
} from './caseNameWords.js';

/** A word of a party without the comma behind it; offsets count from the start of the party's text. */
export interface PartyWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What stands in the way of the table: the words from `start` to `end` should read `right`. */
export interface WordChange extends PartyWord {
  readonly right: string;
}

/** Words between spaces; brackets, commas and quotation marks around them are left out. */
export const partyWords = remember((text): readonly PartyWord[] =>
  [...text.matchAll(/[^\s,;()[\]“”"\uFFFC]+/g)].map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length })),
);

/** Heads behind whose "of" a place is the body's own name: City of Los Angeles, State of Oregon. */
const SEATS = new Set([
  'City', 'Town', 'Village', 'Vill.', 'Borough', 'Township', 'Twp.', 'County', 'Cnty.', 'Cnty', 'Cty.', 'Parish', 'Par.', 'State', 'Commonwealth', 'People', 'Republic', 'Kingdom',
  'Government', "Gov't", 'District', 'Dist.', 'Territory', 'Islands',
]);

/** Behind the name of a state these make another place: Oklahoma City, Delaware County. */
const OTHER_PLACES = new Set(['City', 'County', 'Cnty.', 'Cty.', 'Beach', 'Parish', 'Township', 'Twp.', 'Heights', 'Springs', 'Falls', 'Valley']);

/** Words of bodies that no table abbreviates. */
const BODIES = new Set(['Council', 'Union', 'Agency', 'Bureau', 'Court', 'Church', 'State', 'Club', 'League', 'Fund', 'Workers', 'Police', 'Farm', 'Station', 'Stations', 'Stores', 'Tribe', 'Nation', 'Band']);

/** Offices that are cited by their title alone. */
const OFFICES = new Set(['Commissioner', 'Secretary', 'Administrator', 'Superintendent', 'Department', 'Commission', 'Board', 'Government']);

/** In the tables for the titles of periodicals; in the names of parties they are left as they are. */
const LEFT_ALONE = /^Records?$/;

/** Behind these first words a direction is somebody's name: West Publishing Co. */
const isBusinessWord = (word: string): boolean => businessDesignators.has(word) || businessWords.has(word) || word === '&' || word.startsWith('Publ');

const straight = (text: string): string => text.replaceAll('\u2019', "'");

const isInstitutional = ({ text }: PartyWord): boolean => {
  const word = straight(text);
  if (businessDesignators.has(word) || businessWords.has(word) || word === '&') return true;
  if (BODIES.has(word)) return true;
  if (placesOf(word).length > 0) return false;
  return (abbreviationOf(word) !== undefined && word !== 'and' && !readsAsSurname(word)) || (word.length > 2 && isAbbreviation(word));
};

/** Whether a party shows itself to be a body or a business: a table word, an abbreviation, a designator, "&". */
export const isOrganisation = remember((text) => partyWords(text).some((word) => isInstitutional(word) || SEATS.has(word.text)));

interface Place {
  readonly count: number;
  readonly right: string;
}

/** The longest place of the table that begins at a word. */
function placeAt(words: readonly PartyWord[], at: number, text: string): Place | undefined {
  for (let count = Math.min(3, words.length - at); count > 0; count--) {
    const first = words[at];
    const last = words[at + count - 1];
    if (first === undefined || last === undefined) continue;
    const right = geographicAbbreviationOf(text.slice(first.start, last.end));
    if (right !== undefined) return { count, right };
  }
  return undefined;
}

/** Whether a place within a party is abbreviated: not where it is the party, a seat's own name or perhaps a person's. */
function shortens(words: readonly PartyWord[], at: number, count: number, text: string): boolean {
  if (count === words.length) return false;
  const before = words[at - 1]?.text;
  const next = words[at + count]?.text;
  const first = words[at];
  if (first === undefined || next === 'ex' || text.slice(0, first.start).trimEnd().endsWith(',')) return false;
  const afterOf = before === 'of' || (before === 'the' && words[at - 2]?.text === 'of');
  const head = words[before === 'the' ? at - 3 : at - 2]?.text;
  if (afterOf && head !== undefined && SEATS.has(head)) return false;
  if (count > 1) return afterOf || next !== undefined;
  if (next !== undefined && OTHER_PLACES.has(next)) return false;
  if (afterOf) return true;
  const directed = before !== undefined && /^(?:(?:North|South|East|West)ern|Central)$/.test(before);
  if (next === undefined && !directed) return false;
  return words.some((word, index) => index !== at && isInstitutional(word));
}

/** Whether a table word that is also a surname or a whole name is meant as the word. */
function meansWord(words: readonly PartyWord[], at: number): boolean {
  const word = words[at]?.text ?? '';
  if (/['\u2019]s?$/.test(word)) return false;
  const before = words[at - 1]?.text;
  if (before === 'of' || before === 'for' || before === '&' || before === 'and') return true;
  const next = words[at + 1]?.text;
  if (next === undefined) return words.some((other, index) => index !== at && isInstitutional(other));
  if (/^(?:North|South|East|West)$/.test(word)) return !isBusinessWord(straight(next)) && !/^(?:and|v\.)$/.test(next);
  if (at === 0 && isBusinessWord(straight(next))) return word === 'General' || word === 'Capital' || word === 'Center';
  return word === 'General' || words.some((other, index) => index !== at && isInstitutional(other));
}

/**
 * The words of a party that a citation abbreviates and this one prints in full. "and" is among them when something else is:
 * alone it is another matter.
 */
export const fullWords = remember(findFullWords);

function findFullWords(text: string): readonly WordChange[] {
  const words = partyWords(text);
  const changes: WordChange[] = [];
  const ands: WordChange[] = [];
  const change = (at: number, count: number, right: string): void => {
    const first = words[at];
    const last = words[at + count - 1];
    if (first !== undefined && last !== undefined) changes.push({ text: text.slice(first.start, last.end), start: first.start, end: last.end, right });
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const pair = words[at + 1];
    if (word.text === 'United' && pair?.text === 'States') {
      const next = words[at + 2]?.text;
      if (next !== undefined && next !== 'of' && next !== 'ex' && next !== 'v.') change(at, 2, 'U.S.');
      at += next === 'of' ? 3 : 1;
      continue;
    }
    const place = placeAt(words, at, text);
    if (place !== undefined) {
      if (shortens(words, at, place.count, text)) change(at, place.count, place.right);
      at += place.count - 1;
      continue;
    }
    if (word.text === 'and') {
      ands.push({ ...word, right: '&' });
      continue;
    }
    const joint = pair === undefined ? undefined : abbreviationOf(`${word.text} ${pair.text}`);
    if (joint !== undefined) {
      change(at, 2, joint);
      at++;
      continue;
    }
    const right = /^[A-Z]/.test(word.text) && !LEFT_ALONE.test(word.text) ? abbreviationOf(word.text) : undefined;
    if (right === undefined || right === straight(word.text)) continue;
    if (words.length === 1 ? OFFICES.has(word.text) : !readsAsSurname(word.text.replace(/['\u2019]s?$/, '')) || meansWord(words, at)) change(at, 1, right);
  }
  if (changes.length > 0 && isOrganisation(text)) changes.push(...ands);
  return changes.sort((a, b) => a.start - b.start);
}

export interface SpelledWord extends PartyWord {
  /** Undefined where the abbreviation may stand for several words. */
  readonly right: string | undefined;
}

/** What an abbreviation stands for within a party, when its place settles that. */
function expansionAt(words: readonly PartyWord[], at: number): string | undefined {
  const word = straight(words[at]?.text ?? '');
  const options = [...expansionsOf(word), ...placesOf(word)];
  if (options.length < 2) return options[0];
  // "of America" at the end, "American" before another word; adjectives lead, nouns close a name.
  if (word === 'Am.') return words[at - 1]?.text === 'of' ? 'America' : 'American';
  return EXPANSIONS.get(word);
}

/** Of several words with one abbreviation, the one that names of parties have. */
const EXPANSIONS: ReadonlyMap<string, string> = new Map(
  (
    'Acad.=Academy;Bus.=Business;Acct.=Accounting;Admin.=Administration;Agric.=Agriculture;Auto.=Automobile;Broad.=Broadcasting;Cas.=Casualty;Ctr.=Center;Comput.=Computer;Coop.=Cooperative;' +
    "Corr.=Corrections;Def.=Defense;Dev.=Development;Distrib.=Distributing;Econ.=Economic;Educ.=Education;Elec.=Electric;Emp.=Employment;Env't=Environment;Fin.=Financial;" +
    'Guar.=Guaranty;Hist.=Historical;Hosp.=Hospital;Indep.=Independent;Indus.=Industries;Inst.=Institute;Inv.=Investment;Libr.=Library;Mach.=Machinery;Mech.=Mechanical;' +
    'Med.=Medical;Mun.=Municipal;Off.=Office;Org.=Organization;Pers.=Personnel;Pharm.=Pharmaceutical;Priv.=Private;Prob.=Probate;Psych.=Psychology;Regul.=Regulatory;' +
    'Rehab.=Rehabilitation;Rsrv.=Reserve;Res.=Resources;Sci.=Science;Stat.=Statistics;Sys.=Systems;Tech.=Technology;Tel.=Telephone;Transp.=Transportation;Tr.=Trust;' +
    'Cong.=Congress;Legis.=Legislative;Advoc.=Advocate;Arb.=Arbitration;Merch.=Merchandise;Prod.=Product;Prods.=Products;Pres.=Preservation;Pol.=Political'
  )
    .split(';')
    .map((entry): [string, string] => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
);

/** The abbreviations of a party that a sentence of the text would write out. */
export const spelledOut = remember(findSpelledOut);

function findSpelledOut(text: string): readonly SpelledWord[] {
  const words = partyWords(text);
  return words.flatMap((word, at) => {
    const plain = straight(word.text);
    if (textualForms.has(plain) || businessDesignators.has(plain) || !/['.]/.test(plain) || /^(?:[A-Z]\.)+$/.test(plain) || /^(?:St|Mt|Dr|Mr|Mrs|Ms|Jr|Sr)\.$/.test(plain)) return [];
    const options = [...expansionsOf(plain), ...placesOf(plain)];
    return options.length === 0 ? [] : [{ ...word, right: expansionAt(words, at) }];
  });
}
