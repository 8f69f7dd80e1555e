import type { IndexData } from './indexData.js';
import { lookUps, nextRevision } from './lookUps.js';
import type { Opinion, OpinionLibrary } from './opinion.js';
import { perez } from './shippedRecord.js';
import { openOpinion } from './store.js';

/**
 * The shipped library without what quotations are looked up in, until a quotation from it is met: most briefs have none. What is
 * asked before nothing is known of, as in a folder whose files are read on demand; {@link load} brings it.
 */
export class ShippedOnDemand {
  readonly library: OpinionLibrary;
  #state: 'unasked' | 'wanted' | 'here' = 'unasked';
  #revision = nextRevision();
  #opinions: readonly Opinion[] = [{ record: perez, quotations: { complete: false, find: () => {
    this.want();
    return { kind: 'none' };
  } } }];

  constructor(private readonly index: () => Promise<IndexData>) {
    const revision = (): number => this.#revision;
    const opinions = (): readonly Opinion[] => this.#opinions;
    this.library = {
      ...lookUps([perez], () => this.#opinions[0]),
      get revision() {
        return revision();
      },
      get opinions() {
        return opinions();
      },
    };
  }

  /** A quotation from it is going to be looked up. */
  want(): void {
    if (this.#state === 'unasked') this.#state = 'wanted';
  }

  /** Brings the index when it is wanted. Answers whether it was; rejects when it cannot be had, and tries again the next time. */
  async load(): Promise<boolean> {
    if (this.#state !== 'wanted') return false;
    const index = await this.index();
    this.#state = 'here';
    this.#opinions = [openOpinion(perez, index, undefined)];
    this.#revision = nextRevision();
    return true;
  }
}
