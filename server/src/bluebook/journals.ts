/**
 * Periodicals: abbreviations of the law reviews that briefs cite, and the words of
 * other titles. Tables T11 and T15 of The Indigo Book 2.0 (CC0), T13 of The Bluebook.
 */
import { abbreviationOf } from './caseNameWords.js';

/** `abbreviation=full title`. */
const TITLES =
  'A.B.A. J.=American Bar Association Journal;Ala. L. Rev.=Alabama Law Review;Am. J. Int\'l L.=American Journal of International Law;' +
  'Am. U. L. Rev.=American University Law Review;Ariz. L. Rev.=Arizona Law Review;Ariz. St. L.J.=Arizona State Law Journal;' +
  'B.C. L. Rev.=Boston College Law Review;B.U. L. Rev.=Boston University Law Review;Brook. L. Rev.=Brooklyn Law Review;BYU L. Rev.=Brigham Young University Law Review;' +
  'Calif. L. Rev.=California Law Review;Cardozo L. Rev.=Cardozo Law Review;Case W. Rsrv. L. Rev.=Case Western Reserve Law Review;' +
  'Colum. L. Rev.=Columbia Law Review;Conn. L. Rev.=Connecticut Law Review;Cornell L. Rev.=Cornell Law Review;Duke L.J.=Duke Law Journal;' +
  'Emory L.J.=Emory Law Journal;Fla. L. Rev.=Florida Law Review;Fordham L. Rev.=Fordham Law Review;Geo. L.J.=Georgetown Law Journal;' +
  'Geo. Mason L. Rev.=George Mason Law Review;Geo. Wash. L. Rev.=George Washington Law Review;Ga. L. Rev.=Georgia Law Review;Harv. L. Rev.=Harvard Law Review;' +
  'Harv. C.R.-C.L. L. Rev.=Harvard Civil Rights-Civil Liberties Law Review;Harv. J.L. & Pub. Pol\'y=Harvard Journal of Law and Public Policy;' +
  'Hastings L.J.=Hastings Law Journal;U.C. L.J.=UC Law Journal;Hous. L. Rev.=Houston Law Review;Ind. L.J.=Indiana Law Journal;Iowa L. Rev.=Iowa Law Review;' +
  'J. Legal Educ.=Journal of Legal Education;J. Legal Stud.=Journal of Legal Studies;J.L. & Econ.=Journal of Law and Economics;' +
  'J. Empirical Legal Stud.=Journal of Empirical Legal Studies;Judicature=Judicature;Loy. L.A. L. Rev.=Loyola of Los Angeles Law Review;' +
  'Md. L. Rev.=Maryland Law Review;Mich. L. Rev.=Michigan Law Review;Minn. L. Rev.=Minnesota Law Review;N.C. L. Rev.=North Carolina Law Review;' +
  'Notre Dame L. Rev.=Notre Dame Law Review;Nw. U. L. Rev.=Northwestern University Law Review;N.Y.U. L. Rev.=New York University Law Review;' +
  'Ohio St. L.J.=Ohio State Law Journal;Or. L. Rev.=Oregon Law Review;Pepp. L. Rev.=Pepperdine Law Review;Rutgers L. Rev.=Rutgers Law Review;' +
  'S. Cal. L. Rev.=Southern California Law Review;San Diego L. Rev.=San Diego Law Review;SMU L. Rev.=SMU Law Review;Stan. L. Rev.=Stanford Law Review;' +
  'Sup. Ct. Rev.=Supreme Court Review;Temp. L. Rev.=Temple Law Review;Tex. L. Rev.=Texas Law Review;Tul. L. Rev.=Tulane Law Review;' +
  'U. Chi. L. Rev.=University of Chicago Law Review;U. Colo. L. Rev.=University of Colorado Law Review;U. Ill. L. Rev.=University of Illinois Law Review;' +
  'U. Pa. L. Rev.=University of Pennsylvania Law Review;U. Pitt. L. Rev.=University of Pittsburgh Law Review;U. Rich. L. Rev.=University of Richmond Law Review;' +
  'UCLA L. Rev.=UCLA Law Review;U.C. Davis L. Rev.=UC Davis Law Review;Va. L. Rev.=Virginia Law Review;Vand. L. Rev.=Vanderbilt Law Review;' +
  'Wake Forest L. Rev.=Wake Forest Law Review;Wash. L. Rev.=Washington Law Review;Wash. & Lee L. Rev.=Washington and Lee Law Review;' +
  'Wash. U. L. Rev.=Washington University Law Review;Wis. L. Rev.=Wisconsin Law Review;Wm. & Mary L. Rev.=William and Mary Law Review;' +
  'Yale J. on Regul.=Yale Journal on Regulation;Yale L.J.=Yale Law Journal;Yale L. & Pol\'y Rev.=Yale Law and Policy Review';

export interface Journal {
  readonly abbreviation: string;
  readonly title: string;
}

export interface JournalLookUp {
  readonly journal: Journal;
  readonly canonical: boolean;
  readonly spacingOnly: boolean;
}

let byKey: ReadonlyMap<string, Journal> | undefined;

const keyOf = (text: string): string => text.replaceAll('\u2019', "'").replaceAll(' and ', ' & ').replaceAll(/[\s.,]+/g, '').replace(/^The(?=[A-Z])/, '');

function theJournals(): ReadonlyMap<string, Journal> {
  if (byKey !== undefined) return byKey;
  const map = new Map<string, Journal>();
  for (const row of TITLES.split(';')) {
    const [abbreviation = '', title = ''] = row.split('=');
    const journal = { abbreviation, title };
    map.set(keyOf(abbreviation), journal);
    map.set(keyOf(title), journal);
  }
  return (byKey = map);
}

/** A law review by its abbreviation, however spaced, or its full title; undefined for unlisted ones. */
export function lookUpJournal(text: string): JournalLookUp | undefined {
  const journal = theJournals().get(keyOf(text));
  if (journal === undefined) return undefined;
  const plain = text.replaceAll('\u2019', "'");
  const canonical = plain === journal.abbreviation;
  return { journal, canonical, spacingOnly: !canonical && plain.replaceAll(/\s/g, '') === journal.abbreviation.replaceAll(' ', '') };
}

/** Words that make an unlisted abbreviation look like a periodical's. */
const PERIODICAL = /\b(?:L\. ?Rev\.|L\. ?J\.|L\.J\.|Law Review|Law Journal|J\.|Rev\.|Q\.|Bull\.|Mag\.|Rec\.|F\.|Y\.B\.)/;

/** Whether a text between volume and page reads as a periodical, listed or not. */
export const looksLikeJournal = (text: string): boolean => lookUpJournal(text) !== undefined || PERIODICAL.test(text.slice(0, 120));

/** A word of a periodical's title abbreviated: as in case names, but for University (`U.`). */
export const periodicalAbbreviationOf = (word: string): string | undefined => (word === 'University' ? 'U.' : word === 'Law' ? 'L.' : abbreviationOf(word));

/** The abbreviation of a listed law review that is printed otherwise; undefined for unlisted ones and for one in its form. */
export function journalForm(text: string): string | undefined {
  const found = lookUpJournal(text);
  return found === undefined || found.canonical ? undefined : found.journal.abbreviation;
}
