import type { Concern } from './concerns.js';
import type { SignedText } from './fingerprint.js';
import { say } from '../../text/say.js';

/** A person's word that a citation was read against its source. */
export interface SignOff {
  /** Of the text signed; see SignedText. A sign-off counts only while a citation of the brief has this hash. */
  readonly hash: string;
  readonly covers: readonly Concern[];
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  /** How it was checked: "Westlaw, Nov. 24". */
  readonly note?: string;
  /** The text signed, so that the file can be read without the brief. */
  readonly citation: string;
  readonly proposition: string;
  readonly authority: string;
}

/** Those of the concerns that nobody signed for. */
export const uncovered = (concerns: readonly Concern[], signOff: SignOff | undefined): Concern[] => concerns.filter((concern) => signOff?.covers.includes(concern) !== true);

export interface SignOffFile {
  readonly signOffs: readonly SignOff[];
  /** One sentence for each thing that was not understood and left out. */
  readonly problems: readonly string[];
}

/** Name of the file beside a brief that holds its sign-offs: "brief.md.signoffs.json". */
export const signOffFile = (brief: string): string => `${brief}.signoffs.json`;

const concerns: readonly Concern[] = ['quotation', 'pincite', 'antecedent'];
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

function readSignOff(value: unknown): SignOff | undefined {
  if (!isObject(value)) return undefined;
  const { hash, covers, by, on, note, citation, proposition, authority } = value;
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash) || typeof by !== 'string' || by.trim() === '' || typeof on !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(on) || !Array.isArray(covers)) return undefined;
  return {
    hash,
    covers: concerns.filter((concern) => covers.includes(concern)),
    by,
    on,
    ...(typeof note === 'string' && note !== '' ? { note } : {}),
    citation: typeof citation === 'string' ? citation : '',
    proposition: typeof proposition === 'string' ? proposition : '',
    authority: typeof authority === 'string' ? authority : '',
  };
}

/** Reads the file; null (no such file) is no sign-offs. Never throws: what is broken is told and does not count. */
export function readSignOffs(text: string | null): SignOffFile {
  if (text === null) return { signOffs: [], problems: [] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { signOffs: [], problems: [say('The file of sign-offs is not JSON: none of them counts.')] };
  }
  const list = isObject(value) ? value['signOffs'] : undefined;
  if (!isObject(value) || value['version'] !== 1 || !Array.isArray(list)) return { signOffs: [], problems: [say('The file of sign-offs has another form than this version writes: none of them counts.')] };
  const signOffs: SignOff[] = [];
  const problems: string[] = [];
  list.forEach((each, index) => {
    const read = readSignOff(each);
    if (read === undefined) problems.push(say('Sign-off {0} is incomplete and does not count.', index + 1));
    else signOffs.push(read);
  });
  return { signOffs, problems };
}

/** The file's text with a sign-off added, or put in place of an earlier one of the same text. */
export function withSignOff(signOffs: readonly SignOff[], { hash, citation, proposition, authority }: SignedText, signed: Pick<SignOff, 'covers' | 'by' | 'on' | 'note'>): string {
  const { covers, by, on, note } = signed;
  const added: SignOff = { hash, covers, by, on, ...(note === undefined ? {} : { note }), citation, proposition, authority };
  return `${JSON.stringify({ version: 1, signOffs: [...signOffs.filter((each) => each.hash !== hash), added] }, null, 2)}\n`;
}
