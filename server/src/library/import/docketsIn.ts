/** Docket numbers as courts print them: "20-1388", "5:19-cv-04231-LHK", "20SA311", "2020AP1177", "SC2022-0917", "SJC-12903", "97114-2". */
const NUMBER = [
  String.raw`(?:\d{1,2}:)?\d{2,4}[-–]\s?(?:[A-Za-z]{1,3}[-–])?\d{1,6}(?:[-–][A-Za-z0-9]{1,6})*`,
  String.raw`[A-Z]{1,3}\d{4,8}(?:[-–]\d{2,6})?`,
  String.raw`(?:19|20)?\d\d(?!WL)[A-Z]{2,3}\d{1,6}(?:[-–][A-Z]{1,3})?`,
  String.raw`[A-Z]{2,4}[-–]\d{3,6}`,
  String.raw`(?:SC|WD|ED|SD)\s?\d{4,6}`,
  String.raw`\d{1,4} (?!WL)[A-Z]{2,4} \d{2,4}(?:-\d+)?`,
  String.raw`\d{1,4},\s(?:19|20)\d\d(?=\s*(?:\n|$))`,
  String.raw`\d{4,9}(?:[-–]\d)?(?![-–][A-Z]|\s(?:WL|LEXIS)\b)`,
  String.raw`\d{1,3}(?=[.,\s])`,
].join('|');
const NUMBERS = new RegExp(String.raw`(?<!D\.\s?C\.\s)(?<!USDC\s)(?<!(?:LC|BAP|Agency|Tax Ct\.|Super\. Ct\.)\s)\b(?:docket\s+|case\s+|appeal\s+)?nos?\.?:?\s+((?:${NUMBER})(?:\s*(?:,|and|&|/|;)\s*(?:nos?\.\s*)?(?:${NUMBER}|\d{3,6}(?!\d|\s(?:WL|LEXIS)\b)))*)`, 'giu');
/** What such a number is of, where it is not this case's: another court's case, a school district, a local of a union. */
const OF_ANOTHER = /(?:file\s+name|slip\s+opinion|index|\bin|D\.\s?C\.|cite\s+as|court\s+of\s+appeals\s+for\s+\S+\s+county,?|district(?:\s+court)?|water\s+court,|local|lodge|union|precinct)\W*$/i;

/** Numbers of the case in the matter before its opinion, or in a field of a file. */
export function docketsIn(front: string): string[] {
  for (const match of front.matchAll(NUMBERS)) {
    if (OF_ANOTHER.test(front.slice(Math.max(0, match.index - 40), match.index))) continue;
    const list = (match[1] ?? '').replace(/[–]/g, '-').split(/\s*(?:,(?!\s\d{4}$)|\band\b|&|;)\s*(?:nos?\.\s*)?/i).flatMap((one) => slashed(one.trim()));
    return [...new Set(list.filter((one) => /\d/.test(one)).map((one) => one.replace(/\s*-\s*/g, '-')))];
  }
  const fourth = /(?:^|\n)\s*(\d{1,4})\s+((?:CA|KA|CAF|CAE|TP|KAH|OP)\s\d{2}-\d{5})\b/.exec(front);
  if (fourth !== null) return [`${fourth[1] ?? ''} ${fourth[2] ?? ''}`];
  const alone = /(?:^|\n)\s*(?:\S.*\s{3,})?([A-Z]{1,2}-\d{2}-\d{3,5}|[A-Z]{1,2}\d{5,7}(?:, [A-Z]{1,2}\d{5,7})*|\d{4}[-–]\d{4,5}(?:[A-Z]{2})?|\d{2}-\d{3,5}(?:-[a-z]{2,3})?)\s*(?:\n|$)/.exec(front)?.[1];
  return alone === undefined ? [] : alone.replace(/–/g, '-').split(/,\s*/);
}

/** "15-4021/4022" is two numbers. */
function slashed(number: string): string[] {
  const match = /^(\d{2,4}-)(\d+)\/(\d+)$/.exec(number);
  return match === null ? number.split('/') : [`${match[1] ?? ''}${match[2] ?? ''}`, `${match[1] ?? ''}${match[3] ?? ''}`];
}
