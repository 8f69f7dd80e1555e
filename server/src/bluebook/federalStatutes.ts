/**
 * Federal codes, session laws and registers: table form, publisher, and the forms
 * met in its place. Table T1 of The Indigo Book 2.0 (CC0).
 */
export type FederalSource = 'code' | 'regulations' | 'register' | 'sessionLaw' | 'publicLaw' | 'guidelines' | 'constitution';

export interface FederalCompilation {
  readonly abbreviation: string;
  readonly name: string;
  readonly source: FederalSource;
  /** Publisher a parenthetical must name; absent for official compilations. */
  readonly publisher?: string;
}

const ROWS = `
U.S.C.|United States Code|code||USC;U.S. Code;United States Code;U.S.C;US Code;U.S.Code
U.S.C.A.|United States Code Annotated|code|West|USCA
U.S.C.S.|United States Code Service|code|LexisNexis|USCS
I.R.C.|Internal Revenue Code|code||IRC;Int. Rev. Code
C.F.R.|Code of Federal Regulations|regulations||CFR;Code Fed. Regs.;Code of Federal Regulations
Treas. Reg.|Treasury Regulation|regulations||Treasury Reg.
Fed. Reg.|Federal Register|register||F.R.;FR;Fed. Register;Federal Register
Stat.|United States Statutes at Large|sessionLaw||Stats. at Large;Stat. at Large
Pub. L. No.|Public Law|publicLaw||P.L.;Pub. L.;Public Law No.;Public Law;P.L. No.;Pub. Law No.;Pub.L. No.;PL
Priv. L. No.|Private Law|publicLaw||
U.S.S.G.|United States Sentencing Guidelines Manual|guidelines||USSG;U.S. Sent'g Guidelines Manual;U.S.S.G
U.S. Const.|Constitution of the United States|constitution||US Const.;U.S. Constitution;Const.
`;

let byKey: ReadonlyMap<string, FederalCompilation> | undefined;

const keyOf = (text: string): string => text.replaceAll(/[\s.]+/g, '').replaceAll('\u2019', "'");

function theTable(): ReadonlyMap<string, FederalCompilation> {
  if (byKey !== undefined) return byKey;
  const map = new Map<string, FederalCompilation>();
  for (const row of ROWS.trim().split('\n')) {
    const [abbreviation = '', name = '', source = '', publisher = '', forms = ''] = row.split('|');
    const entry: FederalCompilation = {
      abbreviation, name, source: source as FederalSource, ...(publisher === '' ? {} : { publisher }),
    };
    for (const form of [abbreviation, ...forms.split(';')]) if (form !== '' && !map.has(keyOf(form))) map.set(keyOf(form), entry);
  }
  return (byKey = map);
}

export interface FederalLookUp {
  readonly compilation: FederalCompilation;
  readonly canonical: boolean;
  /** The text differs from the table form in spaces only. */
  readonly spacingOnly: boolean;
}

/** The federal compilation `text` names, however spaced or dotted: `42 U. S. C.` without its title. */
export function lookUpFederal(text: string): FederalLookUp | undefined {
  const compilation = theTable().get(keyOf(text));
  if (compilation === undefined) return undefined;
  const canonical = text === compilation.abbreviation;
  return { compilation, canonical, spacingOnly: !canonical && text.replaceAll(/\s/g, '') === compilation.abbreviation.replaceAll(' ', '') };
}

/** Years of the main editions of the United States Code: one every six years from 1940, with 1925-26 and 1934 before. */
export const isCodeEdition = (year: number): boolean =>
  year === 1925 || year === 1926 || year === 1934 || (year >= 1940 && year <= 2030 && (year - 1940) % 6 === 0);

/** Whether a sentence speaks of law that is no longer in force, which is cited with its year. */
export const speaksOfFormerLaw = (sentence: string): boolean =>
  /\b(?:former(?:ly)?|repealed|superseded|then[- ](?:in effect|existing|applicable|current)|in effect (?:at|when|in|until|before)|as (?:it stood|amended|enacted|originally)|prior version|earlier version|version|at the time)\b/i.test(sentence);
