/**
 * Rules of procedure, evidence and practice as citations name them. Federal forms as
 * in R18.1 of The Indigo Book 2.0 and rule 12.9.3 of The Bluebook; state forms by the
 * same pattern.
 */
import { stateKeys } from './states.js';

export interface CourtRules {
  /** `Fed. R. Civ. P.`, `Cal. R. Ct.`, `Tex. R. App. P.`, `9th Cir. R.`. */
  readonly abbreviation: string;
  readonly name: string;
  /** `us` or the state's lower-case postal code. */
  readonly jurisdiction: string;
}

export interface CourtRulesLookUp {
  readonly rules: CourtRules;
  readonly canonical: boolean;
}

/** `abbreviation|name|other forms`. */
const FEDERAL = `
Fed. R. Civ. P.|Federal Rules of Civil Procedure|FRCP;F.R.C.P.;F.R.Civ.P.;FRCivP;Fed. R. Civ. Proc.;Fed. Rules Civ. Proc.;Federal Rule of Civil Procedure;Federal Rules of Civil Procedure;F. R. Civ. P.;Fed. Civ. R.;Fed. Rule Civ. P.;Fed. Rule Civ. Proc.;FRCiv.P.
Fed. R. Crim. P.|Federal Rules of Criminal Procedure|F.R.Cr.P.;F.R.Crim.P.;FRCrP;FRCrimP;Fed. R. Crim. Proc.;Fed. Rules Crim. Proc.;Fed. R. Cr. P.;Federal Rule of Criminal Procedure;Federal Rules of Criminal Procedure;Fed. Rule Crim. Proc.
Fed. R. App. P.|Federal Rules of Appellate Procedure|FRAP;F.R.A.P.;F.R.App.P.;Fed. R. App. Proc.;Fed. Rules App. Proc.;Federal Rule of Appellate Procedure;Federal Rules of Appellate Procedure;Fed. Rule App. Proc.
Fed. R. Evid.|Federal Rules of Evidence|FRE;F.R.E.;F.R.Evid.;Fed. R. Ev.;Fed. Rules Evid.;Fed. Rule Evid.;Federal Rule of Evidence;Federal Rules of Evidence
Fed. R. Bankr. P.|Federal Rules of Bankruptcy Procedure|FRBP;F.R.B.P.;Fed. R. Bankr. Proc.;Fed. Bankr. R.;Federal Rule of Bankruptcy Procedure;Federal Rules of Bankruptcy Procedure;Bankr. R.
Sup. Ct. R.|Rules of the Supreme Court of the United States|S. Ct. R.;Supreme Court Rule;Sup. Ct. Rule
Fed. Cir. R.|Rules of the Federal Circuit|
D.C. Cir. R.|Rules of the D.C. Circuit|
Fed. Cl. R.|Rules of the Court of Federal Claims|RCFC
T.C. R.|Rules of the Tax Court|Tax Ct. R.
Model Rules of Pro. Conduct|Model Rules of Professional Conduct|Model Rules of Prof'l Conduct;Model Rules of Professional Conduct;Model R. Prof. Conduct;MRPC
Model Code of Pro. Resp.|Model Code of Professional Responsibility|Model Code of Prof'l Responsibility
`;

const ORDINALS = ['1st', '2d', '3d', '4th', '5th', '6th', '7th', '8th', '9th', '10th', '11th'];

/** Rules behind the state's abbreviation: `suffix|name|other suffixes`. */
const STATE = `
R. Civ. P.|Rules of Civil Procedure|R. Civ. Proc.;R.C.P.;Civ. R.;Rule of Civil Procedure;Rules Civ. Proc.
R. Crim. P.|Rules of Criminal Procedure|R. Crim. Proc.;R. Cr. P.;Crim. R.;Rule of Criminal Procedure
R. App. P.|Rules of Appellate Procedure|R. App. Proc.;R.A.P.;Rule of Appellate Procedure;App. R.
R. Evid.|Rules of Evidence|Evid. R.;R. Ev.;Rule of Evidence
R. Ct.|Rules of Court|Rules of Court;Rule of Court;Ct. R.;Rules Ct.
R. Pro. Conduct|Rules of Professional Conduct|R. Prof'l Conduct;Rules of Prof'l Conduct;Rules of Pro. Conduct;R. Prof. Conduct
Sup. Ct. R.|Supreme Court Rules|S. Ct. R.
Super. Ct. R.|Superior Court Rules|
`;

const LONG_WORDS: Readonly<Record<string, string>> = { rules: 'r', rule: 'r', proc: 'p', procedure: 'p', federal: 'fed', civil: 'civ', criminal: 'crim', appellate: 'app', evidence: 'evid', bankruptcy: 'bankr', of: '', the: '' };

function keyOf(text: string): string {
  let key = '';
  for (const word of text.toLowerCase().replaceAll(/[.,'\u2019]+/g, ' ').split(/\s+/)) key += LONG_WORDS[word] ?? word;
  return key;
}

let federal: ReadonlyMap<string, CourtRules> | undefined;
let suffixes: ReadonlyMap<string, readonly [abbreviation: string, name: string]> | undefined;

function theFederal(): ReadonlyMap<string, CourtRules> {
  if (federal !== undefined) return federal;
  const map = new Map<string, CourtRules>();
  for (const row of FEDERAL.trim().split('\n')) {
    const [abbreviation = '', name = '', forms = ''] = row.split('|');
    for (const form of [abbreviation, ...forms.split(';')]) if (form !== '') map.set(keyOf(form), { abbreviation, name, jurisdiction: 'us' });
  }
  for (const ordinal of ORDINALS) {
    map.set(keyOf(`${ordinal} Cir. R.`), { abbreviation: `${ordinal} Cir. R.`, name: `Rules of the ${ordinal} Circuit`, jurisdiction: 'us' });
  }
  return (federal = map);
}

const theSuffixes = (): NonNullable<typeof suffixes> =>
  (suffixes ??= new Map(
    STATE.trim()
      .split('\n')
      .flatMap((row) => {
        const [suffix = '', name = '', forms = ''] = row.split('|');
        return [suffix, ...forms.split(';')].filter((form) => form !== '').map((form) => [keyOf(form), [suffix, name] as const] as const);
      }),
  ));

const theRules = new Map<string, CourtRules>();

function stateRules(key: string): CourtRules | undefined {
  for (const { key: head, state } of stateKeys()) {
    const row = key.startsWith(head) ? theSuffixes().get(key.slice(head.length)) : undefined;
    if (row === undefined) continue;
    const abbreviation = `${state.abbreviation} ${row[0]}`;
    const ready = theRules.get(abbreviation);
    if (ready !== undefined) return ready;
    const rules = { abbreviation, name: `${state.name} ${row[1]}`, jurisdiction: state.id };
    theRules.set(abbreviation, rules);
    return rules;
  }
  return undefined;
}

/** The body of rules `text` names, without the number: `FRCP`, `Fed. R. Civ. Proc.`, `Tex. R. App. P.`. */
export function lookUpCourtRules(text: string): CourtRulesLookUp | undefined {
  const plain = text.trim();
  if (!/^[A-Z\d]/.test(plain)) return undefined;
  const key = keyOf(plain);
  const rules = theFederal().get(key) ?? stateRules(key);
  return rules === undefined ? undefined : { rules, canonical: plain.replaceAll('\u2019', "'") === rules.abbreviation };
}
