import type { OtherCitation, RecordCitation, SecondaryCitation } from '../citation/citation.js';
import { grown } from '../text/exact.js';
import { otherLabel, recordLabel, secondaryLabel } from './labels.js';
import { type Meaning, meaningOf } from './meaning.js';
import { nameWords, standsIn } from './names.js';
import { type Entry, newEntry } from './registry.js';

/** How many books a supra's name is looked for in. */
const mostLookedAt = 64;

/** "Frankfurter & Corcoran": surnames alone, in the order of the authors' full names. */
function areAuthors(surnames: readonly string[], names: readonly string[]): boolean {
  let at = 0;
  for (const word of surnames) {
    if (word === 'and' || word === 'et' || word === 'al') continue;
    at = names.indexOf(word, at) + 1;
    if (at === 0) return false;
  }
  return surnames.length > 1;
}

/** "'218 patent" and "Okafor" as keys: the figures or the name alone. */
const callOf = (short: string): string => (/\d{3}/.exec(short)?.[0] ?? short.replace(/ et al\.$/, '')).toLowerCase();

/** What a patent may be called later: its last three figures, and what its parenthetical says. */
function* callsOf(title: string, parentheticals: OtherCitation['parentheticals']): Iterable<string> {
  const last = /(\d{3})(?: ?[A-Z]\d?)?$/.exec(title)?.[1];
  if (last !== undefined) yield last;
  for (const { text, kind } of parentheticals) {
    const called = kind === 'explanatory' || kind === 'other' ? /[“"'‘’](?:the )?[’']?([A-Z][\w’'-]*|\d{3})(?= (?:[Pp]atent|[Aa]pplication|[Pp]ublication|[Rr]eference)|,?[”"'’]$)/.exec(text)?.[1] : undefined;
    if (called !== undefined) yield callOf(called);
  }
}

/** Books, journals, the record, and what was not understood: one entry for each thing as it is printed. */
export class OtherAuthorities {
  readonly #byLabel = new Map<string, Entry>();
  readonly #books: Entry[] = [];
  readonly #byCall = new Map<string, Entry>();

  secondary(citation: SecondaryCitation, n: number): Entry {
    const entry = this.#entry('secondary', secondaryLabel(citation), n);
    if (entry.parties.length === 0) {
      this.#books.push(entry);
      for (const part of [citation.author, citation.title]) if (part !== undefined) entry.parties = grown(entry.parties, nameWords(part.text));
    }
    return entry;
  }

  record(citation: RecordCitation, n: number): Entry {
    return this.#entry('record', recordLabel(citation), n);
  }

  other(citation: OtherCitation, prose: string, n: number): Meaning {
    const { title, short } = citation;
    if (title !== undefined && short === true) {
      const known = this.#byCall.get(callOf(title.text));
      if (known !== undefined) return meaningOf(known, known.full);
    }
    const entry = this.#entry('other', otherLabel(citation, prose), n);
    if (title !== undefined && short !== true) for (const call of callsOf(title.text, citation.parentheticals)) this.#byCall.set(call, entry);
    return meaningOf(entry);
  }

  /** Books by these words of their author or title. */
  named(parties: readonly (readonly string[])[]): Entry[] {
    return this.#books.slice(-mostLookedAt).filter((entry) => parties.every((party) => entry.parties.some((words) => standsIn(party, words) || areAuthors(party, words))));
  }

  #entry(kind: Entry['kind'], label: string, n: number): Entry {
    const key = `${kind}|${label.toLowerCase()}`;
    let entry = this.#byLabel.get(key);
    if (entry === undefined) {
      entry = newEntry(kind, label, label);
      this.#byLabel.set(key, entry);
    }
    entry.full = n;
    return entry;
  }
}
