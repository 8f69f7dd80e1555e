/**
 * Words by which patents and applications are cited: whose office gave them, what stage they are at. Compiled for this project
 * after rule 14.9 of The Bluebook and the number formats that the offices print.
 */

/** Whose office; "WO", "EP" and the other letters of a country stand in the number itself. */
export const PATENT_OFFICES =
  'U\\. ?S\\.|United States|Japanese|European|German|British|French|Canadian|Chinese|Korean|Australian|Italian|Swedish|Swiss|Dutch|Danish|Spanish|Russian|Soviet|Taiwanese|Israeli|Indian|Brazilian|Mexican|International|PCT|UK|U\\.K\\.|Great Britain';

/** What may stand between the office and "Patent" or "Application". */
export const PATENT_KINDS = 'Design|Plant|Reissue|Utility|Provisional|Nonprovisional|Non-Provisional|Unexamined|Examined|Laid-Open|Laid-open|Published|Pat\\.';

/** Numbers that are a patent's whatever stands before them: "9,714,218", "RE43,922", "D618,677". */
export const PATENT_NUMBER = '(?:\\d{1,2},\\d{3},\\d{3}|(?:RE|D|PP|H|T) ?\\d{1,3},\\d{3})';
/** Numbers of applications: "61/402,118", "2010/0123456". */
export const APPLICATION_NUMBER = '(?:\\d{2}/\\d{3},\\d{3}|(?:19|20)\\d\\d/\\d{6,7})';
/** Numbers that only the name of a foreign office before them tells from others: "2007-86451", "EP 1 234 567", "WO 2008/012345", "PCT/US2008/012345". */
export const FOREIGN_NUMBER =
  '(?:PCT/[A-Z]{2}\\d{2,4}/\\d{5,6}|[A-Z]{2} ?\\d{2,4}/\\d{5,6}|[A-Z]{2} ?(?:10 )?\\d{1,4}(?:[ ,.]\\d{3,4}){1,3}|(?:[A-Z]{1,2}-?)?\\d{2,4}-\\d{3,7}|[A-Z]{2} ?\\d{5,9}|\\d{1,2},\\d{3},\\d{3}|\\d{3},\\d{3}|\\d{7,9})';
/** The letter of the stage behind a number: "B2", "A1". */
export const KIND_CODE = '(?: ?[ABCEHPSUY]\\d?)?';
