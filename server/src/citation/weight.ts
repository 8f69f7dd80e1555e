import type { Weight } from './citation.js';

/** Phrases that say what kind of writing is cited, most telling first. */
const KINDS: readonly (readonly [Weight['kind'], RegExp])[] = [
  ['partial', /^concurring in part(?: and in the (?:judgment|result))?,? and dissenting in part|^dissenting in part|^concurring in part/],
  ['dissent', /^dissenting|^in dissent|^dissent\b|^joined by .{0,80}dissenting/],
  ['concurrenceInJudgment', /^(?:specially )?concurring (?:only )?in (?:the )?(?:judgment|result)/],
  ['concurrence', /^(?:specially )?concurring|^concurrence\b/],
  ['plurality', /^plurality(?: op(?:inion|\.))?(?: of .{1,60})?$/],
  ['majority', /^majority(?: op(?:inion|\.))?$/],
  ['perCuriam', /^per curiam\b/],
  ['enBanc', /^en[ -]banc\b/],
  ['memorandum', /^mem\.?$|^memorandum(?: (?:opinion|disposition|decision))?$|^mem\. (?:op|dec|disp)\.?$/],
  ['unpublished', /^unpublished\b|^(?:unpublished )?table(?: (?:decision|disposition))?$|^not for publication|^non-?precedential/],
  ['syllabus', /^syllabus\b/],
  ['opinionOfJudge', /^opinion of\b|^in chambers|^op\. (?:of|in chambers)|^(?:writing|statement|respecting|opinion respecting|statement of)\b/],
  ['other', /^(?:alternative holding|dict(?:um|a)|table|panel op(?:inion|\.))$/],
];

/** "Thomas, J., dissenting in part": names, title, and what the judges did. */
const WITH_TITLE =
  /^([A-Z][\w.'’ -]{0,40}(?:,? (?:and|&) [A-Z][\w.'’ -]{0,30}|, [A-Z][\w.'’-]{1,30}(?=,)){0,6}),? (?:(?:Acting |Circuit |Chief |Associate |Senior |District )?(?:Justices?|Judges?)|(?:Acting )?(?:C|P|V)?\.?\s?JJ?\.|A?C\.\s?J\.|A\.?P\.?J\.|P\.\s?J\.|S\.\s?J\.|D\.J\.|Cir\. J\.),?\s+(.{2,120})$/;
const TITLE_FIRST = /^(?:Chief |Circuit )?(?:Justices?|Judges?) ([A-Z][\w.'’-]{1,30}(?:(?:,? and|,) [A-Z][\w.'’-]{1,30}){0,4}),? (.{3,120})$/;
const OPINION_OF = /^(?:opinion|op\.|plurality (?:opinion|op\.)|statement) of ([A-Z][\w.'’ -]{0,40}?)(?:,? (?:C\.\s?J|JJ?|P\.\s?J)\.?)?(?:,? in chambers)?$/i;
const JUDGE_ONLY = /^([A-Z][\w.'’-]{1,30}(?:,? (?:and|&) [A-Z][\w.'’-]{1,30}){0,2}), (?:C\.\s?J|JJ?|P\.\s?J)\.(?:, (?:for the Court|in chambers|sitting alone))?$/;

const judgesOf = (names: string): string[] =>
  names
    .split(/,? (?:and|&) |, /)
    .map((name) => name.trim())
    .filter((name) => name !== '');

function kindOf(phrase: string): Weight['kind'] | undefined {
  return KINDS.find(([, pattern]) => pattern.test(phrase))?.[0];
}

/** What a weight parenthetical says, or undefined when the text is none. `content` stands between the parentheses. */
export function readWeight(content: string): Weight | undefined {
  if (content.length > 160 || content === '') return undefined;
  const plain = content.replaceAll(/\s+/g, ' ').trim();
  const opinion = OPINION_OF.exec(plain);
  if (opinion?.[1] !== undefined) {
    return { kind: /^plurality/i.test(plain) ? 'plurality' : 'opinionOfJudge', judges: judgesOf(opinion[1]) };
  }
  const direct = kindOf(plain.charAt(0).toLowerCase() + plain.slice(1).replace(/^n Banc/, 'n banc'));
  if (direct !== undefined && !(direct === 'dissent' && / (?:from|because|that|on the ground)\b/.test(plain))) return { kind: direct, judges: [] };
  const judge = JUDGE_ONLY.exec(plain);
  if (judge?.[1] !== undefined) return { kind: 'opinionOfJudge', judges: judgesOf(judge[1]) };
  const titled = WITH_TITLE.exec(plain) ?? TITLE_FIRST.exec(plain);
  if (titled?.[1] === undefined || titled[2] === undefined) return undefined;
  const kind = kindOf(titled[2].replace(/^(?:joined by [^,]{1,60}, (?:C\.\s?J\.|JJ?\.), )/, ''));
  return kind === undefined ? undefined : { kind, judges: judgesOf(titled[1]) };
}
