/**
 * How the words of a case name are abbreviated: table words with their plurals,
 * places, the few forms allowed in a textual sentence, well-known initials and
 * business designators. Tables T11 and T12 of The Indigo Book 2.0 (CC0), which
 * follow T6 and T10 of The Bluebook.
 */
import { CASE_NAME_WORDS, PLACES } from './caseNameWords.data.js';

/** Forms as good as the table's own: the editions of the tables differ. */
const ALTERNATIVES: Readonly<Record<string, readonly string[]>> = {
  County: ['Cty.'],
  Laboratory: ['Lab.'],
  Profession: ["Prof'l"],
  Professional: ["Prof'l"],
  Environmental: ['Envtl.'],
  Telecommunication: ["Telecomm'n"],
  Regulation: ['Reg.'],
  Regulatory: ['Reg.'],
  Research: ['Res.'],
  Psychology: ['Psychol.'],
};

/** Forms in use that no table has, and the table's form of each. */
const INFORMAL = new Map<string, string>([
  ['Assn.', "Ass'n"], ["Assoc'n", "Ass'n"], ['Atty.', "Att'y"], ['Attys.', "Att'ys"], ['Admr.', "Adm'r"],
  ['Commn.', "Comm'n"], ['Commr.', "Comm'r"], ['Commrs.', "Comm'rs"], ['Contl.', "Cont'l"], ['Dept.', "Dep't"], ['Depts.', "Dep'ts"],
  ['Engg.', "Eng'g"], ['Fedn.', "Fed'n"], ['Govt.', "Gov't"], ['Intl.', "Int'l"], ["Int'n'l", "Int'l"], ["Internat'l", "Int'l"],
  ['Natl.', "Nat'l"], ['Regl.', "Reg'l"], ['Secy.', "Sec'y"], ['Socy.', "Soc'y"], ['Elect.', 'Elec.'],
  ['Mgt.', 'Mgmt.'], ['Mfrg.', 'Mfg.'], ['Svc.', 'Serv.'], ['Svcs.', 'Servs.'], ['Schl.', 'Sch.'],
  ['Commun.', "Commc'n"], ['Comn.', "Comm'n"], ['Enf.', "Enf't"], ['U.', 'Univ.'],
]);

/** Table words that are also common surnames or whole names. */
const SURNAMES = new Set([
  'Doctor', 'East', 'English', 'Forum', 'General', 'Human', 'Justice', 'Law', 'Merchant', 'North', 'Parish', 'Person', 'Record',
  'Road', 'South', 'Street', 'Week', 'West', 'Order', 'Market', 'Major', 'Capital', 'Center', 'Office', 'Price',
]);

const VOWELS = 'aeiou';

const straight = (text: string): string => text.replaceAll('\u2019', "'");

let byWord: ReadonlyMap<string, string> | undefined;
let byAbbreviation: ReadonlyMap<string, readonly string[]> | undefined;

const entries = (table: string): (readonly [before: string, after: string])[] =>
  table
    .trim()
    .split(/[;\n]/)
    .map((entry) => {
      const cut = entry.indexOf('=');
      return [entry.slice(0, cut), entry.slice(cut + 1)];
    });

/** The table by word, singular except where the plural breaks the rule. */
function theWords(): ReadonlyMap<string, string> {
  if (byWord !== undefined) return byWord;
  const map = new Map<string, string>();
  for (const [abbreviation, words] of entries(CASE_NAME_WORDS)) for (const word of words.split(',')) map.set(word, abbreviation);
  return (byWord = map);
}

/** The table by abbreviation, alternatives included. */
function theAbbreviations(): ReadonlyMap<string, readonly string[]> {
  if (byAbbreviation !== undefined) return byAbbreviation;
  const map = new Map<string, string[]>();
  for (const [word, abbreviation] of theWords()) {
    for (const form of [abbreviation, ...(ALTERNATIVES[word] ?? [])]) {
      const present = map.get(form);
      if (present === undefined) map.set(form, [word]);
      else if (!present.includes(word)) present.push(word);
    }
  }
  return (byAbbreviation = map);
}

/** `Serv.` gives `Servs.`, `Ass'n` gives `Ass'ns`; initials have no plural. */
function pluralOf(abbreviation: string): string | undefined {
  if (abbreviation === '&' || /^(?:[A-Z]\.)+$/.test(abbreviation) || /s\.?$/.test(abbreviation)) return undefined;
  return abbreviation.endsWith('.') ? `${abbreviation.slice(0, -1)}s.` : `${abbreviation}s`;
}

const pluralWord = (word: string): string => {
  if (word.endsWith('y') && !VOWELS.includes(word.charAt(word.length - 2))) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
};

/** Singulars a plural may come from: Industries from Industry, Churches from Church, Services from Service. */
const singularsOf = (word: string): readonly string[] => {
  if (!word.endsWith('s')) return [];
  return [word.slice(0, -1), `${word.slice(0, -3)}y`, word.slice(0, -2)].filter((singular) => pluralWord(singular) === word);
};

/** The table word behind a plural that is not in the table itself. */
const tableSingular = (word: string): string | undefined =>
  theWords().has(word) ? undefined : singularsOf(word).find((singular) => theWords().has(singular));

/** `Servs.` as `Serv.`, `Ass'ns` as `Ass'n`; undefined for a form that is no plural of an abbreviation. */
function singularForm(form: string): string | undefined {
  const bare = form.endsWith('s.') ? `${form.slice(0, -2)}.` : form.endsWith('s') ? form.slice(0, -1) : undefined;
  return bare !== undefined && pluralOf(bare) === form ? bare : undefined;
}

/** The words a table form stands for. */
function wordsFor(form: string): readonly string[] {
  const direct = theAbbreviations().get(form);
  if (direct !== undefined) return direct;
  const singular = singularForm(form);
  const words = singular === undefined ? undefined : theAbbreviations().get(singular);
  return (words ?? []).map(pluralWord).filter((word) => !theWords().has(word));
}

/** A word and the possessive ending cut off it (`Teachers'`, `Children's`). */
function possessive(word: string): readonly [stem: string, ending: string] {
  if (word.endsWith("'s")) return [word.slice(0, -2), "'s"];
  if (word.endsWith("s'")) return [word.slice(0, -1), "'"];
  return [word, ''];
}

/** `BOARD` as `Board`; other words as they are. */
const usualCase = (word: string): string =>
  word.length > 2 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;

/**
 * The table's abbreviation of a word of a case name, plural and possessive
 * included (`Teachers'` gives `Tchrs.'`); undefined for words in no table.
 * Capitalised words only, and `and`.
 */
export function abbreviationOf(word: string): string | undefined {
  return acceptedForms(word)[0];
}

/** Every abbreviation of `word` that a table allows, the preferred one first; empty for words in no table. */
export function acceptedForms(word: string): readonly string[] {
  const [stem, ending] = possessive(straight(word));
  const usual = usualCase(stem);
  const listed = theWords().get(usual);
  if (listed !== undefined) return [listed, ...(ALTERNATIVES[usual] ?? [])].map((form) => form + ending);
  const singular = tableSingular(usual);
  if (singular === undefined || singular.includes(' ')) return [];
  return [theWords().get(singular) ?? '', ...(ALTERNATIVES[singular] ?? [])]
    .map(pluralOf)
    .flatMap((form) => (form === undefined ? [] : [form + ending]));
}

/** The words an abbreviation may stand for: `Comm.` is Committee, `Gen.` General; empty for unknown tokens. */
export function expansionsOf(abbreviation: string): readonly string[] {
  const [stem, ending] = possessive(straight(abbreviation));
  const known = wordsFor(stem);
  const words = known.length > 0 ? known : wordsFor(INFORMAL.get(stem) ?? '');
  return words.map((word) => word + ending);
}

/** Whether the token is an abbreviation of a word or place, of a table or in common use. */
export function isAbbreviation(token: string): boolean {
  const plain = straight(token);
  return expansionsOf(plain).length > 0 || INFORMAL.has(plain) || thePlaces().abbreviations.has(plain);
}

/** The table's form of an abbreviation that no table has: `Dept.` gives `Dep't`; undefined for others. */
export const tableFormOf = (token: string): string | undefined => INFORMAL.get(straight(token));

/** Whether the token is a table contraction (`Ass'n`, `Dep't`), which takes no full stop. */
export const isContraction = (token: string): boolean => token !== '' && /['\u2019]/.test(token) && expansionsOf(token).length > 0;

/** Table words that a reader may take for a surname: they need more than the word itself to be abbreviated. */
export const readsAsSurname = (word: string): boolean => SURNAMES.has(usualCase(word));

interface Places {
  readonly byName: ReadonlyMap<string, string>;
  readonly abbreviations: ReadonlySet<string>;
}

let places: Places | undefined;

function thePlaces(): Places {
  if (places !== undefined) return places;
  const byName = new Map(entries(PLACES));
  places = { byName, abbreviations: new Set(byName.values()) };
  return places;
}

/** The abbreviation of a state, territory, large American city or country; undefined where it is written out. */
export const geographicAbbreviationOf = (name: string): string | undefined => thePlaces().byName.get(straight(name));

/** The places an abbreviation stands for: `Ga.` is Georgia. */
export function placesOf(abbreviation: string): readonly string[] {
  const { byName } = thePlaces();
  const plain = straight(abbreviation);
  return [...byName].filter(([, short]) => short === plain).map(([name]) => name);
}

/** The only abbreviations a case name in a textual sentence may have, besides well-known initials. */
export const textualForms: ReadonlySet<string> = new Set(['&', "Ass'n", 'Bros.', 'Co.', 'Corp.', 'Inc.', 'Ltd.', 'No.']);

/** Bodies commonly known by initials, which case names print without stops. */
const wellKnownInitials: ReadonlySet<string> = new Set(
  ('AARP ABA ACLU ADA AFL AFSCME AMA ASPCA ATF BIA BLM CBS CDC CFPB CFTC CIA CIO CNN DEA DHS DNC DOD DOE DOJ DOL DOT EEOC EPA ERISA ' +
    'FAA FBI FCC FDA FDIC FEC FEMA FERC FHA FHFA FLRA FMCSA FTC GAO GE GM GSA HHS HUD IBM ICC ICE INS IRS ITC MGM MSPB NAACP NAFTA ' +
    'NASA NASD NATO NBC NCAA NFL NHL NLRB NMFS NOAA NOW NPS NRA NRC NRDC NSA NTSB NYPD OCC OPM OSHA OTS PBGC PETA PTO RNC RTC SBA SEC ' +
    'SEIU SSA TSA TVA TWA UAW UNICEF USCIS USDA USPS USPTO VA YMCA YWCA').split(' '),
);

/** `S.E.C.` gives `SEC` when the body is known by its initials; undefined for anything else. */
export function initialsWithoutStops(token: string): string | undefined {
  if (!/^(?:[A-Z]\.){2,}[A-Z]?$/.test(token)) return undefined;
  const bare = token.replaceAll('.', '');
  return wellKnownInitials.has(bare) ? bare : undefined;
}

/** Endings that show the form of a business. */
export const businessDesignators: ReadonlySet<string> = new Set([
  'Inc.', 'Inc', 'Incorporated', 'Ltd.', 'Ltd', 'Limited', 'LLC', 'L.L.C.', 'LC', 'L.C.', 'LP', 'L.P.', 'LLP', 'L.L.P.', 'LLLP', 'L.L.L.P.',
  'PLLC', 'P.L.L.C.', 'PC', 'P.C.', 'PA', 'P.A.', 'N.A.', 'NA', 'F.S.B.', 'FSB', 'FA', 'F.A.', 'PLC', 'P.L.C.', 'S.A.', 'SA', 'S.p.A.', 'AG',
  'A.G.', 'GmbH', 'N.V.', 'B.V.', 'Pty.', 'S.A.S.', 'S.r.l.', 'AB', 'A/S', 'KG', 'S.E.', 'Co.', 'Corp.', 'Company', 'Corporation',
]);

/** Words that show a party is a business, so that a further designator can go. */
export const businessWords: ReadonlySet<string> = new Set([
  "Ass'n", 'Bank', 'Bros.', 'Co.', 'Corp.', 'Ins.', 'R.R.', 'Ry.', 'Mfg.', 'Mfrs.', 'Sav.', 'Tr.', 'Cos.', 'Assocs.', 'Indus.', 'Enters.',
  'Association', 'Brothers', 'Company', 'Corporation', 'Insurance', 'Railroad', 'Railway', 'Companies', 'Associates', 'Industries',
  'Enterprises', 'Manufacturing', 'Savings', 'Partners', "P'ship",
]);
