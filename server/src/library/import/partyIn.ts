import { isGivenName } from '../../bluebook/givenNames.js';
import { isOrganisation } from '../../bluebook/partyWords.js';
import { usualName } from './judgeNames.js';

const LITTLE = /^(?:of|the|and|for|in|on|at|by|to|a|an|ex|rel|et|al|de|la)\.?$/i;
const KEPT = /^(?:LLC|LLP|LP|PLC|USA|NA|N\.A\.|U\.S\.|II|III|IV|FBI|IRS|NLRB|EPA|SEC|FTC|FCC|CIA|AT&T|IBM|CSX)[.,]?$/;

/** "MAPLE ORCHARDS, INC." → "Maple Orchards, Inc."; a name in usual letters stays. */
export function usualCase(name: string): string {
  const words = name.replace(/\s+/g, ' ').trim().split(' ');
  const shouted = words.filter((word) => word.length > 3 && word === word.toUpperCase() && /\p{L}{3}/u.test(word)).length;
  if (shouted === 0) return words.join(' ');
  return words
    .map((word, at) => {
      if (KEPT.test(word) || word !== word.toUpperCase() || /^(?:\p{Lu}\.)+,?$/u.test(word)) return word;
      if (at > 0 && LITTLE.test(word)) return word.toLowerCase();
      return usualName(word);
    })
    .join(' ');
}

const SUFFIX = /^(?:inc|llc|l\.l\.c|corp|co|ltd|lp|l\.p|llp|n\.a|p\.c|pc|pllc|s\.a|gmbh|company|limited|incorporated)\.?$/i;
const ROLE =
  /[\s,]+\(?["“]?(?:plaintiffs?|defendants?|petitioners?|respondents?|appell(?:ant|ee)s?|cross-\w+|intervenors?|et\.? al\.?|&c\b|individually|on behalf of|in (?:his|her|their|its) (?:official|individual)|d\/b\/a)(?:\b|(?<=&c))[\s\S]*$/i;
/** Behind one name and another, the role that both have. */
const ROLE_OF_SEVERAL = /^[\s,]+\(?(?:(?:plaintiffs|defendants|petitioners|respondents|appell(?:ant|ee)s|intervenors)\b|(?:plaintiff|defendant|petitioner|respondent|appell(?:ant|ee))s?\s?[-–/]\s?(?:plaintiffs|defendants|petitioners|respondents|appell(?:ant|ee)s)\b)/i;

/** Of two names that one role in the plural follows, the first: "Roland Tessmer and Prairie State Bank, Defendants". A name may hold an "and" of its own. */
function firstOfTwo(name: string, role: string): string {
  const joints = [...name.matchAll(/\s(?:and|AND|&)\s/g)];
  const [joint] = joints;
  return joint !== undefined && joints.length === 1 && joint[0].trim() !== '&' && ROLE_OF_SEVERAL.test(role) ? name.slice(0, joint.index) : name;
}

/** A party as a citation names it: the first of several, without role, office and description. */
export function partyIn(text: string): string {
  const [first = ''] = text.split(';');
  const named = first.replace(ROLE, '');
  const whole = firstOfTwo(named, first.slice(named.length));
  const [name = '', ...rest] = whole.replace(/^[\s—-]+|\(.*$/g, '').split(',');
  const kept = [name.trim()];
  for (const piece of rest) {
    if (!SUFFIX.test(piece.trim())) break;
    kept.push(piece.trim());
  }
  const joined = usualCase(kept.join(', ').replace(/\s+/g, ' ').replace(/[\s:;*(]+$/, ''));
  if (/^united states of america$/i.test(joined)) return 'United States';
  return joined.replace(/^The (?=(?:State|People|Commonwealth|City|County|Town|Village|Borough|Township)\b)/, '').replace(/(?<!\b(?:Inc|Corp|Co|Ltd|Bros|Jr|Sr|L\.P|L\.L\.C|N\.A|Ass[’']n|Mut|Ins|Univ|Dept|Bd|Dep[’']t))\.$/, '');
}

const PROSECUTES = /^(?:state|commonwealth|people|united states)\b/i;
const CRIMINAL = /\b(?:guilty|sentenced?|convict(?:ed|ion)|indict(?:ed|ment))\b/i;
const OFFICE = /^(?:Warden|Sheriff|Governor|Superintendent|Director|Officer|Nurse|Dr\.|Mr\.|Mrs\.|Ms\.)\s(?=\p{Lu})/u;

/** A person goes by the surname: a given name or initials say so, or the text, that has the last word alone, without an article, and hardly the first. */
export function surnamed(name: string, other: string, text: string): string {
  const plain = name.replace(OFFICE, '');
  const initials = /^(?:\p{Lu}\.?\s?)+\s(\p{Lu}[\p{L}'’-]{2,})$/u.exec(plain)?.[1];
  if (initials !== undefined && !isOrganisation(plain)) return initials;
  const words = /^(\p{Lu}[\p{L}'’.-]*)\s(?:\p{Lu}[\p{L}'’.-]*\s)?(\p{Lu}[\p{L}'’-]{2,})$/u.exec(plain);
  const [, first = '', last] = words ?? [];
  if (last === undefined) return name;
  // Who is tried for a crime is a person, but for a body that says so in its name.
  const body = isOrganisation(plain);
  if (!body && (isGivenName(first) || (PROSECUTES.test(other) && CRIMINAL.test(text)))) return last;
  const alone = text.match(new RegExp(String.raw`(?<!\b(?:the|The|a|this|${plain.split(' ').at(-2) ?? ''})\s)\b${last}\b(?![’']?s?\s\p{Lu})`, 'gu'))?.length ?? 0;
  const withArticle = text.match(new RegExp(String.raw`\b[Tt]he ${last}\b`, 'g'))?.length ?? 0;
  return alone >= (isGivenName(first) ? 1 : 3) && alone > withArticle * 3 ? last : name;
}

/** A state is called by its kind alone in its own courts (Bluebook 10.2.1(f)): "Commonwealth v. Tansy". */
export function atHome(name: string, court: string): string {
  const state = /^(State|Commonwealth|People) of (?:the (?:State|Commonwealth) of )?(\p{Lu}[\p{L} ]+)$/u.exec(name);
  return state?.[1] !== undefined && court.includes(state[2] ?? '') ? state[1] : name;
}
