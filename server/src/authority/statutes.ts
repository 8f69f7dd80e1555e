import type { Pincite, StatuteCitation } from '../citation/citation.js';
import { remember } from '../text/remember.js';
import { baseSection, codeOf, sectionsOf, statuteLabel } from './labels.js';
import { type Entry, newEntry } from './registry.js';

const folded = remember((text: string): string => text.toLowerCase().replace(/[\s’']/g, ''));

/** Statutes, regulations, rules and constitutions met so far, one entry for each section (with its subsections) as cited. */
export class StatuteRegistry {
  readonly #byKey = new Map<string, Entry>();
  readonly #bySection = new Map<string, Entry>();

  /** The entry that a citation with a code cites. */
  full(citation: StatuteCitation): Entry {
    return this.#entry(citation.kind, codeOf(citation), sectionsOf(citation));
  }

  /**
   * What a bare section means: the same section cited before, or another subsection of it. `from` is the citation's entry
   * that gives it its code.
   */
  short(citation: StatuteCitation): { readonly entry: Entry; readonly from: Entry } | undefined {
    const sections = sectionsOf(citation);
    const same = this.#bySection.get(this.#sectionKey(citation.kind, sections)) ?? this.#bySection.get(this.#sectionKey(citation.kind, baseSection(sections)));
    if (same?.code === undefined) return undefined;
    return { entry: same.section === sections ? same : this.#entry(citation.kind, same.code, sections), from: same };
  }

  /** The section that "Id. § 3" names in the code of its antecedent. */
  sibling(entry: Entry, pincite: Pincite | undefined): Entry {
    const item = pincite?.items[0];
    if (item?.unit !== 'section' || entry.code === undefined || entry.section === undefined) return entry;
    // A section of an executive order is no order of its own.
    if (entry.code.endsWith(' No.')) return entry;
    const kind = entry.kind;
    if (kind !== 'statute' && kind !== 'regulation' && kind !== 'rule' && kind !== 'constitution' && kind !== 'legislative') return entry;
    return this.#entry(kind, entry.code, item.last === undefined ? item.first : `${item.first}–${item.last}`);
  }

  #sectionKey(kind: StatuteCitation['kind'], section: string): string {
    return `${kind === 'rule' ? kind : ''}|${folded(section)}`;
  }

  #entry(kind: StatuteCitation['kind'], code: string, sections: string): Entry {
    const key = `${folded(code)}|${folded(sections)}`;
    let entry = this.#byKey.get(key);
    if (entry === undefined) {
      const label = statuteLabel(kind, code, sections);
      entry = newEntry(kind, label, label, code, sections);
      this.#byKey.set(key, entry);
    }
    this.#bySection.set(this.#sectionKey(kind, sections), entry);
    this.#bySection.set(this.#sectionKey(kind, baseSection(sections)), entry);
    return entry;
  }
}
