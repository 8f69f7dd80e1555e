import type { Authority, ResolvedCitation } from '../authority/authority.js';
import type { Brief } from '../brief/brief.js';
import type { IdCitation } from '../citation/citation.js';
import { toSource } from '../prose/placement.js';
import type { Edit } from '../text/edit.js';

type ResolvedId = ResolvedCitation & { readonly citation: IdCitation };

/** An *id.* as it was, followed through the edits since. */
interface Followed {
  /** Key of what it meant. */
  readonly meant: string;
  /** The sentence it stands in, and the one before: by them it is known again when it was moved. */
  readonly says: string;
  at: number;
}

/** An *id.* that means something else than it did before the edits. */
export interface Strayed {
  readonly id: ResolvedId;
  /** What it meant, which the brief still cites before it. */
  readonly meant: Authority;
}

/** Those that were cut out and may come back. */
const MOST_LOST = 200;

const idsOf = ({ citations }: Brief): ResolvedId[] => citations.filter((each): each is ResolvedId => each.citation.kind === 'id' && each.citation.nestedIn === undefined);

const placeOf = ({ placed, citation }: ResolvedId): number => toSource(placed, citation.token.span).start;

function sayingOf({ placed: { block }, citation: { sentence } }: ResolvedId): string {
  const words = [sentence - 1, sentence].map((index) => block.sentences[index]).map((span) => (span === undefined ? '' : block.text.slice(span.start, span.end)));
  return words.join('\n');
}

/** Items by what is told of them; what is told of several leads to none. */
function sole<Item>(items: readonly Item[], of: (item: Item) => string): ReadonlyMap<string, Item | undefined> {
  const found = new Map<string, Item | undefined>();
  for (const item of items) found.set(of(item), found.has(of(item)) ? undefined : item);
  return found;
}

/** What each *id.* of a brief meant at one time, kept while the brief is edited. */
export class IdTrail {
  #followed: Followed[];
  #lost: Followed[] = [];

  constructor(brief: Brief) {
    this.#followed = idsOf(brief).flatMap((id) => (id.authority === undefined || id.problem !== undefined ? [] : [{ meant: id.authority.key, says: sayingOf(id), at: placeOf(id) }]));
  }

  /** Follows one edit of the source as it was until now. */
  edited({ span, newText }: Edit): void {
    const kept: Followed[] = [];
    for (const each of this.#followed) {
      if (each.at >= span.end) each.at += newText.length - (span.end - span.start);
      else if (each.at >= span.start) {
        this.#lost.push(each);
        continue;
      }
      kept.push(each);
    }
    this.#followed = kept;
    if (this.#lost.length > MOST_LOST) this.#lost = this.#lost.slice(-MOST_LOST);
  }

  /** Those that mean something else now, as long as what they meant is still cited before them. */
  strayed(brief: Brief): Strayed[] {
    if (this.#followed.length + this.#lost.length === 0) return [];
    const byPlace = new Map(this.#followed.map((each) => [each.at, each]));
    const authorities = new Map(brief.authorities.map((authority) => [authority.key, authority]));
    const ids = idsOf(brief);
    // Moved text is known by its words, where there is no second like it.
    const moved = this.#lost.length === 0 ? [] : ids.filter((id) => !byPlace.has(placeOf(id)));
    const lost = sole(this.#lost, ({ says }) => says);
    const returned = new Map([...sole(moved, sayingOf)].flatMap(([says, id]) => (id === undefined ? [] : [[id, lost.get(says)]])));
    return ids.flatMap((id) => {
      const then = byPlace.get(placeOf(id)) ?? returned.get(id);
      if (then === undefined || then.meant === id.authority?.key) return [];
      const meant = authorities.get(then.meant);
      return meant?.citations.some((n) => n < id.n) === true ? [{ id, meant }] : [];
    });
  }
}
