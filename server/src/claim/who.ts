import type { OpinionPart, OpinionRecord } from '../library/opinion.js';
import { remember } from '../text/remember.js';
import type { Speaker } from './claim.js';

/** The speaker of a claim, told against what the record knows. */
export type Who =
  /** The court; `author` when one of its judges was named as its voice. */
  | { readonly kind: 'court'; readonly judge?: string }
  /** A separate writing, or its judge. */
  | { readonly kind: 'separate'; readonly part: OpinionPart | undefined; readonly judge?: string }
  /** A judge who wrote nothing here, or did not sit. */
  | { readonly kind: 'otherJudge'; readonly judge: string; readonly sat: boolean }
  | { readonly kind: 'staff' | 'party' | 'courtBelow' | 'otherAuthority' | 'opponent' | 'nobody' };

export const isCourt = ({ kind }: OpinionPart): boolean => kind === 'majority' || kind === 'per_curiam' || kind === 'plurality';
export const isSeparate = ({ kind }: OpinionPart): boolean =>
  kind === 'concurrence' || kind === 'concurrence_in_judgment' || kind === 'partial' || kind === 'dissent' || kind === 'statement';
/** Writings that are against the court, at least in part. */
export const isDissenting = ({ kind }: OpinionPart): boolean => kind === 'dissent' || kind === 'partial';

const fold = (name: string): string => name.toLowerCase().normalize('NFD').replaceAll(/[^\p{L} ]/gu, '').trim();
export const surname = remember((name: string): string => {
  const words = fold(name).split(/\s+/).filter((word) => !/^(jr|sr|ii|iii|iv|cj|j)$/.test(word));
  return words.at(-1) ?? '';
});

/** Whether two names can be one judge's: surnames alike, and no initial against another. */
export function sameJudge(a: string, b: string): boolean {
  if (surname(a) === '' || surname(a) !== surname(b)) return false;
  const initials = (name: string): string => name.toLowerCase().split(/[\s.]+/).filter((word) => word !== '' && word !== surname(name)).map((word) => word[0]).join('');
  const [first, second] = [initials(a), initials(b)];
  return first === '' || second === '' || first.startsWith(second) || second.startsWith(first);
}

export const courtParts = ({ parts }: OpinionRecord): readonly OpinionPart[] => parts.filter(isCourt);
export const separateParts = ({ parts }: OpinionRecord): readonly OpinionPart[] => parts.filter(isSeparate);

/** Whether a judge of that name sat, as far as the record says. */
export const sat = ({ panel, parts }: OpinionRecord, name: string): boolean =>
  panel.some((judge) => sameJudge(judge.surname, name) || sameJudge(judge.name, name)) || parts.some(({ author, joinedBy }) => [author, ...joinedBy].some((judge) => judge !== null && sameJudge(judge, name)));

function whoIsJudge(record: OpinionRecord, name: string, role: 'author' | 'dissent' | 'concurrence' | undefined): Who {
  const separate = separateParts(record).find(({ author }) => author !== null && sameJudge(author, name));
  const court = courtParts(record).find(({ author }) => author !== null && sameJudge(author, name));
  if (role === 'author') return { kind: 'court', judge: name };
  if (role === 'dissent' || role === 'concurrence') return { kind: 'separate', part: separate, judge: name };
  if (court !== undefined) return { kind: 'court', judge: name };
  if (separate !== undefined) return { kind: 'separate', part: separate, judge: name };
  return { kind: 'otherJudge', judge: name, sat: sat(record, name) };
}

export function whoSpeaks(speaker: Speaker, record: OpinionRecord): Who {
  switch (speaker.kind) {
    case 'court':
    case 'majority':
    case 'plurality':
      return { kind: 'court' };
    case 'dissent':
      return { kind: 'separate', part: separateParts(record).find(isDissenting) ?? separateParts(record)[0] };
    case 'concurrence':
      return { kind: 'separate', part: separateParts(record).find(({ kind }) => kind === 'concurrence' || kind === 'concurrence_in_judgment') ?? separateParts(record)[0] };
    case 'judge':
      return whoIsJudge(record, speaker.name, speaker.role);
    default:
      return { kind: speaker.kind };
  }
}
