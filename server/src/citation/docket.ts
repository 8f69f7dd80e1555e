import { isUpper, matchAt } from './characters.js';
import type { Part } from './citation.js';
import { partOf } from './reading.js';

const WORDS = /(?:(?:Case|Civil|Civ\.|Cr\.|Crim\.|Criminal|Docket|App\.|Index|Cause|Misc\.|Adv\.|Bankr\.|Bk\.|MDL|CV|C\.A\.|Civil Action|Civ\. A\.|Civ\. Action) )?(?:Nos?\.|MDL No\.|Nos?)\s{0,2}/y;
/**
 * One docket number: figures and letters tied by hyphens, colons, slashes, points; some courts print spaces, some set the kind of case
 * before it ("CV 18-455", "SACV 18-455", "CIV. S-10-1234") and the judge's initials behind it ("18-455 JVS (KESx)").
 */
const NUMBER = /(?:[A-Z]{2}(?:CV|CR|MC|MJ) |(?:[A-Z]{2} )?(?:CV|CR|MC|MJ|CIV\.?|Civ\.|Cr\.|C|[Cc](?:iv|IV)\. ?A\.|Crim\. ?A\.) (?:[A-Z]-)?)\d{2}-\d{2,6}(?:-[A-Z]{2,4})?(?: [A-Z]{2,3}(?=,| \())?(?: \([A-Z]{1,4}x?\)){0,2}|[A-Z]{0,4}[-.]?\d[\w.:/–-]{0,30}(?:\([A-Z/]{1,8}\)){0,4}(?: ?\([A-Z]{1,4}\)){0,3}(?: (?:CV|CR|MC|CIV|Civ\.|Cv\.?) ?\d{2,6}(?: ?\([A-Z]{1,4}\)){0,2}){0,1}|[A-Z]{1,3} ?\d{5,8}/y;
/** What stands between two numbers of a list; the year of a public-domain citation begins none. */
const JOINED = /,? (?:&|and) |, (?=[A-Z]{0,3}-?\d{2,}-)(?!\d{4}-(?:Ohio|NM|NC))/y;

/**
 * The docket number (or list of them) that begins with "No." at `start`, or undefined when something else is numbered there.
 */
export function readDocketNumber(text: string, start: number): Part | undefined {
  const words = matchAt(WORDS, text, start);
  if (words === null) return undefined;
  let at = start + words[0].length;
  let end = -1;
  for (let count = 0; count < 8; count++) {
    const match = matchAt(NUMBER, text, at);
    if (match === null) break;
    end = at + match[0].replace(/[.:–-]+$/, '').length;
    const joined = matchAt(JOINED, text, end);
    if (joined === null) break;
    at = end + joined[0].length;
    if (isUpper(text.charCodeAt(at)) && matchAt(NUMBER, text, at) === null) break;
  }
  return end < 0 ? undefined : partOf(text, start, end);
}
