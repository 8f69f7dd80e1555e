import { headingOf } from './headings.js';
import { namesIn } from './judgeNames.js';
import type { Line } from './lines.js';

/** Judges named behind a writing. */
export interface Votes {
  /** Those who concur without a writing. */
  readonly concur: readonly string[];
  /** Those who join the writing that just ended. */
  readonly join: readonly string[];
  /** Dissenters and those who concur separately, with the judges who join them. */
  readonly apart: readonly { readonly author: string; readonly joinedBy: readonly string[] }[];
}

const CONCUR = /^(?:(?:I|we|all)\s+concur|concurring?|concurs?)\b\W*(.*)$/i;
const LIST = /^(.{3,200}?)(?:,?\s+all)?\s+concurs?(?:red)?(?:\s+(?:in\s+(?:the\s+)?(?:judgment\s+and\s+)?opinion|fully))?\W*$/i;
const JOINS = /^(?:i am authorized to (?:state|say) that\s+)?(.{3,200}?)\s+joins?\s+(?:in\s+)?(?:this|the)\b/i;
/** "MOSS, J., concurs in the foregoing opinion.", "ROOKE, J., concurs with EBBE, J." */
const FOLLOWS = /^(.{3,200}?)\s+concurs?\s+(?:in\s+(?:the\s+foregoing|this|that)\s+(?:\w+\s+){0,3}opinion|with\s+\p{Lu}[\p{L}'’-]+,\s(?:C\.\s?)?J\.)/u;
const APART = /^(.{3,60}?),?\s+(?:dissents?|concurs\s+in\b.{2,40}?|concurs)\b.{0,60}?(?:opinion|separate|judgment).{0,40}?(?:joined\s+by\s+(.{3,120}))?\W*$/i;

const SIGNED = /^(?:\p{Lu}[\p{L}'’.-]*\s){1,3}\p{Lu}[\p{L}'’-]+(?:,\s?(?:[CPS]\.\s?)?J\.)?$/u;

/** Lines of votes as sentences: a line that does not end one goes on in the next. */
function paragraphsOf(lines: readonly Line[]): string[] {
  const texts: string[] = [];
  lines.forEach(({ text, opens }) => {
    const last = texts.at(-1);
    if (last !== undefined && !opens && !/[.:_]$/.test(last) && last.split(' ').length > 5) texts[texts.length - 1] = `${last} ${text}`;
    else texts.push(text);
  });
  return texts;
}

/** Reads the lines of votes and signatures between two writings. */
export function votesIn(closing: readonly Line[]): Votes {
  const clerk = closing.findIndex(({ text }) => headingOf(text)?.kind === 'end');
  const lines = clerk < 0 ? closing : closing.slice(0, clerk);
  const concur: string[] = [];
  const join: string[] = [];
  const apart: { author: string; joinedBy: string[] }[] = [];
  let names = false;
  let signed: string[] = [];
  for (const text of paragraphsOf(lines)) {
    if (SIGNED.test(text)) signed.push(...namesIn(text));
    const heading = CONCUR.exec(text);
    if (heading !== null) {
      names = true;
      if ((heading[1] ?? '') !== '') concur.push(...namesIn(heading[1] ?? ''));
      continue;
    }
    const dissent = /dissent|separate|opinion/i.test(text) ? APART.exec(text) : null;
    if (dissent !== null) {
      const [author] = namesIn(dissent[1] ?? '');
      if (author !== undefined) apart.push({ author, joinedBy: namesIn(dissent[2] ?? '') });
      names = false;
      continue;
    }
    const joins = JOINS.exec(text) ?? FOLLOWS.exec(text);
    if (joins !== null) join.push(...namesIn(joins[1] ?? ''));
    const list = LIST.exec(text);
    if (list !== null) concur.push(...namesIn(list[1] ?? ''));
    else if (names && joins === null && /^\p{Lu}/u.test(text) && text.split(' ').length <= 7 && !/\d/.test(text)) concur.push(...namesIn(text));
    else if (/\d|\bv\./.test(text)) names = false;
  }
  // A block of several signatures without a word of concurrence: all of them sign the opinion.
  if (signed.length < 3) signed = [];
  return { concur: [...concur, ...signed], join, apart };
}
