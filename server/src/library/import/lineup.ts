import type { PartKind } from '../opinion.js';
import { kindOfWords } from './byline.js';
import { namesIn, usualName } from './judgeNames.js';

/** What the front of an opinion says of its writings. */
export interface LineUp {
  readonly author?: string;
  /** The author announced a judgment, but no opinion of the court. */
  readonly plurality?: true;
  readonly joinedBy: readonly string[];
  readonly separate: readonly { readonly author: string; readonly kind: PartKind; readonly joinedBy: readonly string[] }[];
}

const JUDGE = String.raw`(?:(?:chief|senior|circuit|district|associate|presiding|acting)\s+)*(?:judge|justice)\s+`;
const NAME = String.raw`(\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]+)?)`;

/** "Opinion by Judge Cedar. Chief Judge Dune and Judges Ebbe and Ash concur.": New York tells behind the last writing who joined the first. */
export function joinersToldLast(closing: string): string[] {
  const told = /\bopinion by (?:chief )?(?:judge|justice) [^.]{2,40}\.\s+((?:chief |presiding )?(?:judges?|justices?) [^.]{3,200}?)\s+concur\b/i.exec(closing.replace(/\s+/g, ' '));
  return told === null ? [] : namesIn(told[1] ?? '');
}

/** Sentences and lines of the front matter that name authors and joiners. */
export function lineUpOf(front: string): LineUp {
  const text = front.replace(/-\s*\n\s*(?=\p{Ll})/gu, '').replace(/\s+/g, ' ');
  let author: string | undefined;
  let joinedBy: string[] = [];
  const separate: { author: string; kind: PartKind; joinedBy: string[] }[] = [];
  const add = (name: string, kind: PartKind, joined: readonly string[]): void => {
    const named = usualName(name.replace(/[.,]+$/, ''));
    if (!separate.some((one) => one.author === named && one.kind === kind)) separate.push({ author: named, kind, joinedBy: [...joined] });
  };
  // "CEDAR, J., delivered the opinion of the court in which DUNE, J., joined. EBBE, J. (pp. 15–19), delivered a separate dissenting opinion."
  const abbreviated = new RegExp(String.raw`(\p{Lu}[\p{Lu}'’.\s-]{1,30}?),\s(?:C\.\s?)?J\.,?\s(?:\([^)]{1,20}\),?\s)?(delivered|announced|filed|wrote)\s([^;]{5,900}?)(?=\.\s(?:\p{Lu}[\p{Lu}'’-]+(?:,|\s\p{Lu})|$)|;|\.$|\.\s\p{Lu}\p{Ll})`, 'gu');
  for (const match of text.matchAll(abbreviated)) {
    const [, name = '', , rest = ''] = match;
    const joined = [...rest.matchAll(/in which\s(.{3,240}?)\s?,?\s(?:joined|joins|join)\b/g)].flatMap((one) => namesIn(one[1] ?? ''));
    const kind = /opinion of the court|announced the judgment/i.test(rest) ? undefined : kindOfWords(rest.replace(/in which.*$/, ''));
    if (kind === undefined && author === undefined) {
      author = usualName(name.trim());
      joinedBy = [...new Set(joined)];
    } else if (kind !== undefined) add(name.trim(), kind, joined);
  }
  // "Opinion by Judge Cedar; Partial Concurrence and Partial Dissent by Judge Dune", "Dissenting opinion filed by Circuit Judge EBBE."
  const by = new RegExp(String.raw`((?:partial |separate |opinion |statement |order )*(?:opinion|concurrence|dissent|concurring|dissenting|statement)[\w\s,]{0,60}?)\s(?:filed\s|written\s)?by\s(?:the court by\s)?(?:${JUDGE}${NAME}|${NAME},\s(?:chief\s)?(?:justice|judge))`, 'giu');
  for (const match of text.matchAll(by)) {
    const name = match[2] ?? match[3] ?? '';
    const kind = kindOfWords(match[1] ?? '');
    if (!/^\p{Lu}/u.test(name)) continue;
    if (kind === undefined) author ??= usualName(name.replace(/\.$/, ''));
    else add(name, kind, []);
  }
  // "Judge Vale wrote the opinion, in which Judge Tamarind joined. Judge Ash wrote a dissenting opinion.", "Judge Wold concurs in a separate opinion."
  const sentence = new RegExp(String.raw`${JUDGE}${NAME}\s(wrote|delivered|authored|filed|concurs|concurred|dissents|dissented|announced)\b([^;]{0,300}?)(?=\.\s|\.$|$)`, 'giu');
  for (const match of text.matchAll(sentence)) {
    const [, name = '', verb = '', rest = ''] = match;
    if (!/^\p{Lu}/u.test(name)) continue;
    const joined = [...rest.matchAll(/(?:in which|joined by)\s(.{3,200}?)(?:\s?,?\s(?:joined|joins|join|concurred|concur)\b|$)/gi)].flatMap((one) => namesIn(one[1] ?? ''));
    const kind = kindOfWords(`${verb} ${rest.replace(/in which.*$/, '')}`);
    if (kind === undefined || kind === 'plurality') {
      if (/\b(?:the|an) (?:judgments?|opinion)/i.test(rest)) {
        author ??= usualName(name);
        if (joinedBy.length === 0) joinedBy = [...new Set(joined)];
      }
    } else if (/opinion|separate|dissent|with/i.test(rest) || /dissent/i.test(verb)) add(name, kind, joined);
  }
  const concurred = /(?:^|[.:]\s)((?:chief justice |justices? |judges? )[^.]{3,200}?)\sconcurred in the (?:judgment and )?opinion/i.exec(text);
  if (concurred?.[1] !== undefined) joinedBy = [...new Set([...joinedBy, ...namesIn(concurred[1].replace(/^Chief Justice (?=\p{Lu})/u, 'Justice '))])];
  const announced = author !== undefined && /\bannounced the (?:court.s )?judgment/i.test(text) && !/\b(?:delivered|filed|wrote) the opinion of the court/i.test(text);
  return { joinedBy, separate, ...(author === undefined ? {} : { author }), ...(announced ? { plurality: true as const } : {}) };
}
