import { lookUpMonth } from '../../bluebook/months.js';

const pad = (number: number): string => String(number).padStart(2, '0');

/** A date in any of the forms files use, as YYYY-MM-DD or less. */
export function isoDate(text: string): string | undefined {
  const iso = /\b(\d{4})-(\d\d?)(?:-(\d\d?))?\b/.exec(text);
  if (iso !== null) return iso[3] === undefined ? `${iso[1] ?? ''}-${pad(Number(iso[2]))}` : `${iso[1] ?? ''}-${pad(Number(iso[2]))}-${pad(Number(iso[3]))}`;
  const words = /\b([A-Z][A-Za-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(text);
  const turned = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:day of\s+)?([A-Z][A-Za-z]{2,8})\.?,?\s+(\d{4})\b/.exec(text);
  for (const [month, day, year] of [[words?.[1], words?.[2], words?.[3]], [turned?.[2], turned?.[1], turned?.[3]]]) {
    const found = month === undefined ? undefined : monthOf(month);
    if (found !== undefined && year !== undefined) return `${year}-${pad(found)}-${pad(Number(day))}`;
  }
  const slashes = /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})\b/.exec(text);
  if (slashes !== null) {
    const year = Number(slashes[3]);
    const full = year > 99 ? year : year > 50 ? 1900 + year : 2000 + year;
    return `${String(full)}-${pad(Number(slashes[1]))}-${pad(Number(slashes[2]))}`;
  }
  const month = /\b([A-Z][a-z]{2,8})\.?,?\s+(\d{4})\b/.exec(text);
  const number = month?.[1] === undefined ? undefined : monthOf(month[1]);
  if (number !== undefined) return `${month?.[2] ?? ''}-${pad(number)}`;
  return /^\s*(\d{4})\s*$/.exec(text)?.[1];
}

function monthOf(word: string): number | undefined {
  const usual = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return (lookUpMonth(usual) ?? lookUpMonth(`${usual}.`))?.month.number;
}

const DATE = String.raw`(?:[A-Z][A-Za-z]{2,8}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:day\s+of\s+)?[A-Z][a-z]{2,8},?\s+\d{4}|\d{1,2}/\d{1,2}/\d{2,4}|\d{4}-\d\d-\d\d)`;
const FOLLOWED = String.raw`\b[\s:—–-]{0,40}(${DATE})`;
/** Words before the day of decision, surest first. */
const DECIDED: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:decided(?:\s+(?:and\s+filed|on))?|handed\s+down|opinion\s+(?:filed|delivered|issued)|rendered)${FOLLOWED}`, 'gi'),
  new RegExp(String.raw`\b(?:filed(?:\s+on)?|delivered|issued|released|announced|dated(?:\s+this)?|date\s+filed)${FOLLOWED}`, 'gi'),
  new RegExp(String.raw`(?:^|\n)\s*Entered:${FOLLOWED}`, 'g'),
];
const HEARD = /\b(?:argued|submitted|heard|reargued|conference|entered|resubmitted|term|rehearing|revised)\b[\s\S]{0,60}$/i;

/** The day of decision that the front (or a closing signature) prints; `loosely` takes a date that stands for itself. */
export function decidedIn(text: string, loosely = false): string | undefined {
  for (const pattern of DECIDED) {
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, match.index - 24), match.index);
      if (/(?:document|complaint|motion|petition|brief)\s*$/i.test(before) || /order[^.]{0,20}$/i.test(before)) continue;
      const date = isoDate(match[1] ?? '');
      if (date !== undefined) return date;
    }
  }
  if (!loosely) return undefined;
  let last: string | undefined;
  for (const match of text.matchAll(new RegExp(DATE, 'g'))) {
    if (HEARD.test(text.slice(Math.max(0, match.index - 60), match.index))) continue;
    last = isoDate(match[0]) ?? last;
  }
  return last;
}
