import type { OpinionPart, Vote } from '../../library/opinion.js';
import type { Assertion, Hearing } from '../hearing.js';
import { sameJudge } from '../who.js';

const CLAUSES = /;|, (?:but|and|while|yet|though|although)\b|\b(?:but|while|yet)\b|\band (?=(?:would|dissent|disagree|concur|join|agree|part)\w*\b)/i;
const AGAINST = /\b(?:dissent(?:ed|ing)|dissents(?= (?:as to|on|from|over|about|regarding))|disagree[sd]?|part(?:s|ed|ing)? (?:company|ways)|would (?:have )?(?:revers\w+|den(?:y|ied)|reinstat\w+|reviv\w+|vacat\w+)|would (?:have )?(?:held|hold|found|find|kept|keep) [^.;]{0,40}\b(?:liable|answerable|responsible))\b/i;
const ALONG = /\b(?:join(?:ed|s)?|concur(?:red|s)?|agree[sd]?|side[sd] with|(?:would )?(?:have )?affirm(?:ed|s)?|went along)\b/i;
const OUTCOME_OF = /^ that (?!not\b)[^.;,]{0,50}\b(?:(?:were|was|are|is|had|have|enjoyed?|deserved?) (?:all |both )?(?:entitled to |qualified )*(?:immun\w+)|cannot be (?:sued|liable))/i;
const DENIED = /\b(?:not|never|neither|nor|without|cannot|only|n[’']t)\b/i;

/** Issues that the words of a clause name. */
type Named = (text: string) => readonly Vote[];

/** A clause that puts a judge on the wrong side of one issue: "parts ways on Anderson but joins on the officers". */
export function wrongSide({ record }: Hearing, { text, span }: Assertion, part: OpinionPart, named: Named): { readonly start: number; readonly end: number } | undefined {
  const { author } = part;
  if (author === null || record.votes.length < 2) return undefined;
  let at = 0;
  for (const clause of text.split(CLAUSES)) {
    const start = text.indexOf(clause, at);
    at = start + clause.length;
    const [against, along] = [AGAINST.exec(clause), ALONG.exec(clause)];
    if ((against === null) === (along === null) || DENIED.test(clause)) continue;
    const verb = against ?? along;
    if (verb === null) continue;
    const rest = clause.slice(verb.index + verb[0].length);
    // "Agreed that the officers were immune": the issue stands in what was agreed to.
    const agreed = along !== null && /^agree/i.test(verb[0]) && OUTCOME_OF.test(rest);
    const about = /^would/i.test(verb[0]) ? 0 : agreed ? ' that'.length : (/^(?: [\w’']+){0,4}? (?:on|as to|from|over|about|regarding|with respect to|concerning|for)\b/i.exec(rest)?.[0].length ?? -1);
    if (about < 0) continue;
    const issues = named(/^would/i.test(verb[0]) ? verb[0] + rest : rest.slice(about, about + 60));
    if (issues.length === 0 || issues.length === record.votes.length) continue;
    const dissents = issues.map(({ dissenting }) => dissenting.some((judge) => sameJudge(judge, author)));
    if (!dissents.every((one) => one === dissents[0]) || dissents[0] === (against !== null)) continue;
    return { start: span.start + start + verb.index, end: span.start + start + verb.index + verb[0].length };
  }
  return undefined;
}

/** Another whom the same verdict is said to reach: "liable along with the officers". */
const TOGETHER = /\b(?:along with|as well as|together with|no less than|just like|alongside)\b/i;

/** "Would have held Anderson liable along with the officers": one of the two is on an issue where the judge was with the court. */
export function reachesTooFar({ record }: Hearing, { text }: Assertion, { author }: OpinionPart, named: Named): boolean {
  if (author === null || !TOGETHER.test(text) || !AGAINST.test(text)) return false;
  const issues = named(text);
  const dissents = issues.map(({ dissenting }) => dissenting.some((judge) => sameJudge(judge, author)));
  return issues.length < record.votes.length && dissents.includes(true) && dissents.includes(false);
}

