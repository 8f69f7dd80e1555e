import { isOrganisation } from '../../bluebook/partyWords.js';
import { fullerName } from './fullerName.js';
import { atHome, partyIn, surnamed, usualCase } from './partyIn.js';

const VERSUS = /\s(?:v\.?|vs\.?|versus|V\.|VS\.)\s/;

/** California prints the day above the title and the division behind it. */
const withoutStamp = (line: string): string => line.replace(/^\s*filed\s+\d[\d/]*\s+|\s+CA\d(?:\/\d)?\s*$/gi, ' ').trim();

const ROLE_WORD = String.raw`(?:petitioners?|respondents?|plaintiffs?|defendants?|appell(?:ant|ee)s?|applicants?|oppos(?:ers?|itors?)|objectors?|protestants?|claimants?)`;
/** "Petitioner:" on a line of its own, above the name. */
const ROLE_LINE = new RegExp(String.raw`^\s*${ROLE_WORD}(?:\s?[-/]\s?${ROLE_WORD}| ${ROLE_WORD})*:\s*$`, 'i');
const ROLE_BELOW = new RegExp(String.raw`^\(?${ROLE_WORD}\b`, 'i');
/** The last line of those above the first party that is no part of its name. */
const ABOVE =
  /^(?:nos?\.|docket|case|[^\p{L}\p{N}]+$|.*\bcourt\b.*|.*circuit$|.*division.*|.*district$|.*syllabus.*|\d{2}-\d+.*|.*term,? \d{4}.*|.*\d{4} [A-Z]{2} \d+.*|.*published.*|filed.*|decided.*|\d+ [A-Z][\w. ]* \d+.*|of .* county|certified.*|division.*|(?:northern|southern|eastern|western|middle|central)? ?district of .*|(?:\p{Lu}[\p{L}’'-]+, (?:C\.\s?)?J\.,? )?.*\bJJ?\.$|hon(?:orable|\.) .*|(?:complete |full )?title:.*|#.*)/iu;
/** A frontsheet says what it is. */
const LABEL = /^(?:complete |full )?title:\s*(?=\S)/i;

/** What stands on a line of a caption's left column. */
function leftOf(line: string): string {
  const left = line.replace(/[)│┐┘>|]/g, ' ');
  // The right column of a caption holds numbers and titles.
  return /^\s{38,}\S/.test(left) && !/^\s*(?:v|vs|versus)\.?\s*$/i.test(left) && !ROLE_BELOW.test(left.trim()) ? '' : withoutStamp(left.trim().split(/\s{3,}/)[0] ?? '').replace(LABEL, '');
}

/** Names above and below a "v." on a line of its own. */
function aroundVersus(lines: readonly string[], at: number): string | undefined {
  const left = lines.slice(Math.max(0, at - 14), at);
  const plaintiff = left.slice(left.findLastIndex((one) => ABOVE.test(one) || ROLE_LINE.test(one)) + 1).map((one) => one.replace(/\s{3,}.*$/, '')).filter((one) => one !== '').join(' ');
  const right = lines.slice(at + 1, at + 12).filter((one) => !ROLE_LINE.test(one)).map((one) => one.replace(/\s{3,}.*$/, ''));
  const stop = right.findIndex((one, index) => index > 0 && (/^(?:_{3,}|appeal|on |nos?\.|before|argued)/i.test(one) || (one === '' && right.slice(0, index).join('') !== '' && !ROLE_BELOW.test(right[index + 1] ?? ''))));
  const defendant = right.slice(0, stop < 0 ? right.length : stop).filter((one) => one !== '').join(' ');
  return plaintiff === '' || defendant === '' ? undefined : `${partyIn(plaintiff)} v. ${partyIn(defendant)}`;
}

/** Names around a "v." within a line. */
function withinLine(lines: readonly string[], at: number): string | undefined {
  const line = lines[at] ?? '';
  if (!VERSUS.test(` ${line} `) || line.length <= 6 || /\d+ (?:U\.|F\.|S\.)/.test(line)) return undefined;
  const before = lines.slice(Math.max(0, at - 1), at).filter((one) => /^[\p{Lu}\s.,&’']+$/u.test(one) && !/court|circuit|no\.|term|syllabus/i.test(one));
  const joined = `${before.length > 0 && !/^\S+.*\bv/i.test(line) ? before.join(' ') : ''} ${line} ${lines[at + 1] ?? ''}`.replace(/\s+/g, ' ').trim();
  const [left = '', ...right] = joined.split(VERSUS);
  const other = right.join(' ');
  // "It may be cited as Alder v. Birch": what stands before the name is a sentence.
  const named = left.replace(/^.*\bas\s(?=\p{Lu})/u, '').trim();
  return named === '' || other.trim() === '' ? undefined : `${partyIn(named)} v. ${partyIn(ownLine(other, lines[at + 1] ?? ''))}`;
}

/** Leaves out a next line that is no part of the title. */
const ownLine = (text: string, next: string): string => (/^[\p{Lu}\s.,&’'-]+(?:,\s(?:Appell|Petition|Respond|Plaintiff|Defend)\p{Ll}+\.?)?$/u.test(next) && !/\b(?:NO|COURT|CERTIORARI|SYLLABUS|APPEAL|TERM)\b/.test(next) ? text : text.endsWith(next) && next !== '' ? text.slice(0, -next.length).trim() : text);

/** "Alder v. Birch" from a caption of any shape, or from the titles that stand over pages. */
function printedName(front: string, titles: readonly string[]): string | undefined {
  for (const title of titles) {
    const plain = withoutStamp(title).replace(/^\s*\d+\s+|\s+\d+\s*$|^\s*(?:nos?\.\s*\S+)|\bpage\s+\d+\s*$/gi, ' ').trim();
    const [left, right] = plain.split(VERSUS);
    if (left !== undefined && right !== undefined && left.trim() !== '' && plain.length < 120) return `${partyIn(left.trim())} v. ${partyIn(right.trim())}`;
  }
  const inRe = /(?:^|\n)[\s#*]*((?:in\s+re:?|in\s+the\s+matter\s+of|ex\s+parte|matter\s+of)\s[^\n;:)]{3,90})/i.exec(front.replace(/(?<=\S)[^\S\n]{3,}\S.*$/gm, ''))?.[1];
  const lines = front.split('\n').map(leftOf);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const alone = /^(?:v\.?|vs\.?|versus|V\.|VS\.)\s*(?:Nos?\..*)?(?:\S+)?$/i.test(line) && line.length < 40;
    const name = (alone ? aroundVersus(lines, at) : undefined) ?? withinLine(lines, at);
    if (name !== undefined) return name;
  }
  return inRe === undefined ? undefined : usualCase(inRe.replace(/[,.\s]+$/, '').replace(/^in re:/i, 'In re')).replace(/^In Re\b/, 'In re').replace(/^In the Matter of the\b/i, 'Matter of');
}

export interface NameSources {
  /** What stands before the opinion, a line a line. */
  readonly front: string;
  /** Titles over its pages. */
  readonly titles: readonly string[];
  /** A field of the file. */
  readonly given: string | undefined;
  /** The beginning of the opinion's text. */
  readonly text: string;
  /** The court's name; empty when unknown. */
  readonly court: string;
}

const RELATION = /\s(?:ex rel\.|on behalf of)\s/i;
/** Who sues for the state is a person, but for a body that says so in its name. */
const lastName = (relator: string): string => (isOrganisation(relator) ? relator : (/^(?:\p{Lu}[\p{L}'’.-]*\s){1,2}(\p{Lu}[\p{L}'’-]{2,})$/u.exec(relator)?.[1] ?? relator));
const MATTER = /^(?:In the )?Matter of /i;

/** The name of a case as a citation has it, before any abbreviation; null when the text has none. */
export function caseNameIn({ front, titles, given, text, court }: NameSources): string | null {
  const filed = given === undefined ? undefined : (printedName(`\n${given}`, []) ?? usualCase(given));
  const name = filed ?? printedName(front, titles);
  if (name === undefined) return null;
  const sides = name.split(' v. ');
  return sides
    .map((side, at) => {
      const whole = filed === undefined ? usualCase(fullerName(side, front)) : side;
      const matter = sides.length > 1 && MATTER.test(whole) ? 'Matter of ' : '';
      const [government = '', relator] = (matter === '' ? whole : whole.replace(MATTER, '')).split(RELATION);
      const other = sides[1 - at] ?? '';
      return relator === undefined ? matter + atHome(surnamed(government, other, text), court) : `${atHome(government, court)} ex rel. ${lastName(relator)}`;
    })
    .join(' v. ');
}
