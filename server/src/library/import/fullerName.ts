/** Behind these a name is a body's: they end it, or stand behind a comma. */
const DESIGNATOR = /^(?:inc|llc|l\.l\.c|corp|co|ltd|lp|l\.p|llp|n\.a|p\.c|pc|pllc|s\.a|gmbh|company|corporation|limited|incorporated|association|bank|partnership|cooperative)\.?$/i;
const ROLE = /^(?:plaintiffs?|defendants?|petitioners?|respondents?|appell(?:ant|ee)s?|intervenors?|opinion|order|on|no\.?|nos\.?|appeal)\b/i;
/** Words that a name may go on by, past those a running head has room for. */
const furthest = 8;

const folded = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}&]/gu, '');

/** "Frgt." is Freight: its letters in their order, the first among them. */
function same(short: string, whole: string): boolean {
  const [a, b] = [folded(short), folded(whole)];
  if (a === b) return a !== '';
  if (!/[.’']/.test(short) || a === '' || !b.startsWith(a.charAt(0)) || a.length >= b.length) return false;
  let at = 0;
  for (const letter of b) if (letter === a[at]) at++;
  return at === a.length;
}

/**
 * A party as the caption prints it, where a running head or a title has it shortened: "Juniper Mut. Ins. Co." in full, "Maple Orchards"
 * with its "Inc." The party itself where the caption has no more of it.
 */
export function fullerName(party: string, caption: string): string {
  const words = party.replaceAll(',', '').split(' ').filter((word) => word !== '');
  const [first = ''] = words;
  const tokens = caption.split(/\s+/);
  for (let at = 0; at < tokens.length; at++) {
    if (!same(first, tokens[at] ?? '')) continue;
    if (!words.every((word, index) => same(word, tokens[at + index] ?? ''))) continue;
    const found = tokens.slice(at, at + words.length);
    let end = found.length;
    while (found.length < words.length + furthest) {
      const last = found.at(-1) ?? '';
      const next = tokens[at + found.length] ?? '';
      const suffix = DESIGNATOR.test(next.replace(/[,;:]+$/, ''));
      if (/[;:)]$/.test(last) || ROLE.test(next) || !/^\p{Lu}/u.test(next) || (/[,.]$/.test(last) && !suffix)) break;
      found.push(next);
      if (suffix) end = found.length;
    }
    const name = found.slice(0, end).join(' ').replace(/[,;:]+$/, '');
    if (end > words.length || words.some((word, index) => folded(word) !== folded(found[index] ?? ''))) return name;
  }
  return party;
}
