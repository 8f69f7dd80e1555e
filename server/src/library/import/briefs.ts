import type { OpinionPart } from '../opinion.js';

const MARKS =
  /\b(?:table of authorities|statement of the issues presented|respectfully submitted|attorneys? for (?:the )?(?:plaintiff|defendant|appell|petition|respond|movant)\w*|memorandum of points and authorities|(?:in )?opposition to|notice of motion|motion (?:for|to)|(?:reply|opening|answering) brief|certificate of (?:service|compliance))\b/gi;
const PLEADS = /\b(?:this court should|(?:motion|judgment|petition|appeal) should be (?:denied|granted|affirmed|reversed|dismissed)|asks? (?:that )?(?:this|the) court|(?:plaintiffs?|defendants?|appellants?|appellees?|petitioners?|respondents?) (?:respectfully|submits?|oppose))/i;

/** A brief rather than an opinion: nobody signs it as a judge, and it asks the court for something. */
export function isBrief(text: string, parts: readonly OpinionPart[]): boolean {
  if (parts.some(({ kind, author }) => author !== null || kind === 'per_curiam')) return false;
  const marks = new Set([...text.matchAll(MARKS)].map(([match]) => match.toLowerCase()));
  return marks.size >= 3 || (marks.size >= 1 && PLEADS.test(text));
}
