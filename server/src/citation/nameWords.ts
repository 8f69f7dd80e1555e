import { isAbbreviation } from '../bluebook/caseNameWords.js';
import { lookUpState } from '../bluebook/states.js';
import { abbreviations as proseAbbreviations } from '../prose/abbreviations.data.js';
import { isApostrophe, isDigit, isLetter, isUpper, skipSpacesLeft } from './characters.js';

/** Closed sets of words that decide where the name of a case begins and ends. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "v." in all its spellings. */
const VERSUS = set('v. vs. v vs versus V. VS. V Vs. v.s.');
export const isVersus = (token: string): boolean => VERSUS.has(token);

/** Lower-case words that stand inside party names. */
const CONNECTORS = set('of the for & de del la las los van von der den ter du da di dos el le y e ex ex. rel. rel et al. al d/b/a dba f/k/a a/k/a n/k/a');
/** Allowed behind "v." or inside italics only: they join sentences as often as names. */
const LOOSE_CONNECTORS = set('in on to by with and from at or as a an under against re parte per sub through upon und für than minor deceased trustee individually');
/** Foreign particles a surname may begin with. */
const PARTICLES = set('de del la van von der den ter du da di dos el le al bin ben ibn abu');

export const isConnector = (token: string): boolean => CONNECTORS.has(token);
export const isLooseConnector = (token: string): boolean => LOOSE_CONNECTORS.has(token);
export const isParticle = (token: string): boolean => PARTICLES.has(token);

/** Words that open a sentence or introduce a case and never begin its name. */
const LEADS = set(
  'In Under But See Cf. Cf Compare Accord Contra E.g. E.g., Also Before After Following Per Both Neither Whether If That Thus Here Then Later And As Since When While ' +
    'Because Although Though Like Unlike Citing Quoting Relying From With For By To On At Nor Or Yet So Did Does Do Was Were Is Are Had Has Have Can Could May ' +
    'Should Would Will Once Until Where Which Who Whose Even Only Not Just Generally Nonetheless Nevertheless Moreover Further Furthermore Additionally Finally ' +
    'Similarly Likewise Accordingly Consequently Instead Indeed Recently Applying Distinguishing Following Compare Contrast Against Despite Among Between Through Upon ' +
    'Plaintiff Plaintiffs Defendant Defendants Appellant Appellants Appellee Appellees Petitioner Respondent Plaintiff’s Plaintiffs’ Defendant’s Defendants’ ' +
    "Plaintiff's Plaintiffs' Defendant's Defendants' This These Those It Its They Their Our We He She His Her No Any Every Each All Some Such Most Many Beyond Within Without " +
    'Again Overruling Affirming Reversing Using Invoking Discussing Interpreting Contrary Consistent Pursuant Given Considering Regarding Concerning Quoted Cited Aff’d Rev’d ' +
    "Aff'd Rev'd Later Today Court’s Court's How Why What There Assuming Unless Notwithstanding Perhaps Rather Still Therefore Hence Though Ultimately Notably Importantly",
);
export const isLead = (token: string): boolean => LEADS.has(token.endsWith(',') ? token.slice(0, -1) : token);

/** Signals: whatever stands before one is outside the name. */
const SIGNALS = set('See Cf. Compare Accord Contra E.g.');
export const isSignalWord = (token: string): boolean => SIGNALS.has(token);

/** Capitalised words that are no case when they stand alone before a citation. */
const NOT_A_CASE = set(
  'Court Courts Congress Circuit Amendment Constitution Plaintiff Plaintiffs Defendant Defendants Appellant Appellants Appellee Appellees Petitioner Petitioners ' +
    'Respondent Respondents Government Act Section Rule Rules Title Part Clause Code Justice Judge Majority Dissent Panel Legislature Brief Order Opinion However ' +
    'Moreover Id Ibid Chapter Article Exhibit Motion Complaint Answer Reply Response Appendix Note Page Term Petition I II III IV V VI Supra Infra Ante Post The A An This That v Jr Sr Inc ' +
    'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
);
export const isNoCase = (token: string): boolean => NOT_A_CASE.has(token.endsWith('.') || token.endsWith(',') ? token.slice(0, -1) : token);

/** What may follow a comma inside a party's name. */
const SUFFIXES = set(
  'Inc. Inc Ltd. Ltd LLC L.L.C. LLP L.L.P. LP L.P. PLLC P.L.L.C. P.C. PC N.A. P.A. S.A. Co. Corp. Jr. Jr Sr. Sr II III IV FSB F.S.B. Esq. PLC A.G. AG ' +
    'GmbH N.V. B.V. S.p.A. M.D. Ph.D. D.O. Incorporated Limited Company Corporation et S.A.S. L.C. LC LLLP Bros. USA U.S.A.',
);
export const isSuffix = (token: string): boolean => SUFFIXES.has(token.endsWith(',') ? token.slice(0, -1) : token);

/** Organisations whose names go on with "in", "on" or "to". */
const TAKES_PREPOSITION = set(
  "Ass'n Ass’n Association Comm. Committee Comm'n Comm’n Commission Council Agency Office Bureau Force Union Conf. Conference Ctr. Center Inst. Institute Citizens People Parents Students Women Men " +
    "Mothers Fathers Physicians Lawyers Scientists Taxpayers Voters Campaign Coal. Coalition Found. Foundation Alliance All. Fund Bd. Board Soc'y Soc’y Society Project Right " +
    'Americans Californians Taxation Advocs. Advocates Workers Concerned Believers Concern',
);
export const takesPreposition = (token: string): boolean => TAKES_PREPOSITION.has(token);

const PLACE_HEADS = set("City County Cnty. Town Twp. Township Village Borough Vill. Parish Health Fish Fire Police Parks Bd. Dep't Dep’t Department Food Food,");
/** "and" joins two names of one party: "City and County of", "Health and Hum. Servs.". */
export const joinsParty = (before: string, after: string): boolean =>
  PLACE_HEADS.has(before) || (before.endsWith('.') && isAbbreviation(before)) || (after.endsWith('.') && isAbbreviation(after)) || isSuffix(after);

const INITIALS = /^(?:[A-Z]\.)+$/;
const TITLES = set('Treas. St. Mt. Ft. Dr. Mr. Mrs. Ms. Messrs. No. Nos. Jr. Sr. Hon. Rev. Gen. Gov. Sen. Rep. Lt. Sgt. Capt. Col. Maj. Prof. Pres. rel. v. vs. al. Ste. ex. Op. Tp. Twp. App. Adm’r. et.');

const known = new Map<string, boolean>();

/** Whether a full stop at the end of the token belongs to the word and ends no sentence. */
export function isShortened(token: string): boolean {
  const seen = known.get(token);
  if (seen !== undefined) return seen;
  const bare = token.endsWith('.') ? token.slice(0, -1).replaceAll('’', "'") : '';
  const short =
    INITIALS.test(token) || TITLES.has(token) || isAbbreviation(token) || proseAbbreviations.has(bare) || isSuffix(token) || lookUpState(token) !== undefined || /^[A-Z][\w]*(?:[.’'-][A-Z]?[\w]*)+\.$/.test(token);
  if (known.size > 4000) known.clear();
  known.set(token, short);
  return short;
}

/** A token that reads as part of a name by itself: a capital (also behind "al-", "d’", "O’"), or a sign of one. */
export function isNameLike(token: string): boolean {
  let at = 0;
  const first = token.charCodeAt(0);
  if (first === 40 || first === 91 || first === 34 || first === 0x201c || isApostrophe(first)) at = 1;
  const code = token.charCodeAt(at);
  if (isUpper(code)) return true;
  if (code === 38 || isDigit(code)) return true;
  if (!isLetter(code)) return code === 36 || code === 35;
  for (let i = at + 1; i < token.length; i++) {
    if (isUpper(token.charCodeAt(i))) return true;
  }
  return false;
}

/** A token of figures alone, or with a trailing stop or comma. */
export const isNumber = (token: string): boolean => (isDigit(token.charCodeAt(0)) || token.charCodeAt(0) === 44) && /^[\d,]+[.,]?$/.test(token);

/** Whether the name of a state may follow a comma: "City of Bangor, Maine". */
export const isPlace = (token: string): boolean => {
  const plain = token.endsWith(',') ? token.slice(0, -1) : token;
  return isUpper(plain.charCodeAt(0)) && lookUpState(plain) !== undefined;
};

/**
 * Whether a number that stands at `start` begins a name: "See 303 Creative LLC v. Elenis". It is no year, and it begins the
 * sentence or stands behind a word that leads to a name. Nothing before `floor` is looked at.
 */
export function beginsWithNumber(text: string, start: number, number: string, floor: number): boolean {
  if (!/^\d{1,4}$/.test(number) || /^(?:1[7-9]|20)\d\d$/.test(number)) return false;
  const before = skipSpacesLeft(text, start, floor);
  if (before <= floor) return floor === 0 || start > before;
  return /[.;:?!(”"\]—]/.test(text.charAt(before - 1)) || isLead(text.slice(text.lastIndexOf(' ', before - 1) + 1, before));
}
