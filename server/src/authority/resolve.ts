import { excerptLabels } from '../bluebook/litigationDocs.js';
import type { BlockCitations, Citation, FullCaseCitation, Mention, RecordCitation, ShortCaseCitation, StatuteCitation, SupraCitation } from '../citation/citation.js';
import type { Opinion, OpinionLibrary } from '../library/opinion.js';
import type { PlacedBlock } from '../prose/proseBlock.js';
import { type CaseProfile, keptProfiles, partiesOf, type Profiles, type ShortProfile } from './caseProfile.js';
import { IdChain } from './idChain.js';
import { caseKey, caseLabel, opinionKeyAndLabel } from './labels.js';
import { opinionOfShort } from './libraryMatch.js';
import { doubt, type Meaning, meaningOf } from './meaning.js';
import { isPlaceIn, standsIn } from './names.js';
import { OtherAuthorities } from './otherAuthorities.js';
import { readInOrder } from './readingOrder.js';
import { CaseRegistry, type Entry, newEntry } from './registry.js';
import { type Item, type Named, type Resolution, resolution } from './resolution.js';
import { shortMeaning } from './shortForms.js';
import { StatuteRegistry } from './statutes.js';

const unresolved = doubt('noAntecedent');
/** A nameless "supra" or a reference ahead: no antecedent is looked for. */
const open = meaningOf(undefined);

const noCitations: BlockCitations = { citations: [], mentions: [] };

const isExcerpt = ({ document }: RecordCitation): boolean => excerptLabels.has(document.text.replaceAll('.', ''));

const isShortCase = (item: Item): item is Item & { readonly citation: ShortCaseCitation } => item.citation.kind === 'shortCase';

/** One reading of one brief, from its first citation to its last. */
class Reader {
  readonly items: Item[] = [];
  /** What each citation is so far taken to mean. */
  readonly #meanings: Meaning[] = [];
  readonly #firstOfBlock: number[] = [];
  readonly #cases: CaseRegistry;
  readonly #statutes = new StatuteRegistry();
  readonly #others = new OtherAuthorities();
  readonly #entries: Entry[] = [];
  readonly #later: Item[] = [];
  readonly #mentions: Named[] = [];
  #step = 0;
  /** What the last note that cites something cited. */
  #noteBefore: IdChain | undefined;

  constructor(
    private readonly blocks: readonly PlacedBlock[],
    private readonly found: readonly BlockCitations[],
    private readonly library: OpinionLibrary,
    private readonly profiles: Profiles,
  ) {
    this.#cases = new CaseRegistry(library);
    found.forEach(({ citations }, blockIndex) => {
      this.#firstOfBlock.push(this.items.length);
      const placed = blocks[blockIndex];
      if (placed === undefined) return;
      citations.forEach((citation, indexInBlock) => {
        this.#meanings.push(unresolved);
        this.items.push({ n: this.items.length, citation, placed, blockIndex, indexInBlock, candidates: unresolved.candidates });
      });
    });
  }

  read(): Resolution {
    const chains = [new IdChain()];
    let chain = chains[0] ?? new IdChain();
    readInOrder(this.blocks, this.found, {
      citation: (block, index) => {
        this.#step++;
        this.#readCitation(this.#item(block, index), chain);
      },
      mention: (block, index) => {
        this.#step++;
        this.#readMention(block, index);
      },
      enterNote: () => {
        chain = new IdChain(chain);
        chains.push(chain);
      },
      leaveNote: () => {
        if (!chain.isEmpty) this.#noteBefore = chain;
        chains.pop();
        chain = chains[chains.length - 1] ?? chain;
      },
    });
    this.#resolveLate();
    return resolution(this.items, this.#meanings, this.#mentions, this.#entries);
  }

  /** Number of the first citation of its string. */
  #stringOf({ blockIndex }: Item, { string }: Citation): number {
    return (this.#firstOfBlock[blockIndex] ?? 0) + string;
  }

  #profileOf({ blockIndex, indexInBlock }: Item, citation: FullCaseCitation): CaseProfile {
    return this.profiles.full(this.found[blockIndex] ?? noCitations, citation, indexInBlock);
  }

  #shortProfileOf({ blockIndex, indexInBlock }: Item, citation: ShortCaseCitation): ShortProfile {
    return this.profiles.short(this.found[blockIndex] ?? noCitations, citation, indexInBlock);
  }

  #meaningAt(item: Item | undefined): Meaning {
    return (item === undefined ? undefined : this.#meanings[item.n]) ?? unresolved;
  }

  #item(block: number, index: number): Item | undefined {
    return this.items[(this.#firstOfBlock[block] ?? 0) + index];
  }

  #readCitation(item: Item | undefined, chain: IdChain): void {
    if (item === undefined) return;
    const { citation, blockIndex, n } = item;
    const parent = citation.nestedIn === undefined ? undefined : this.#item(blockIndex, citation.nestedIn)?.citation;
    const meaning = citation.kind === 'id' ? this.#idMeaning(item, chain, parent) : this.#meaningOf(item);
    this.#meanings[n] = meaning;
    const { entry, problem } = meaning;
    if (entry !== undefined) {
      this.#meet(entry);
      if (citation.pincite?.items[0]?.unit === 'paragraph') entry.byParagraph = true;
    } else if ((citation.kind === 'shortCase' || citation.kind === 'supra') && problem === 'noAntecedent') this.#later.push(item);
    if (parent !== undefined || this.#isLocator(item)) return;
    const isStatute = citation.kind === 'statute' || citation.kind === 'rule' || citation.kind === 'regulation' || citation.kind === 'constitution';
    chain.add(this.#stringOf(item, citation), {
      n,
      entry,
      isHistory: citation.history !== undefined,
      isPassing: (isStatute && citation.standing === 'text') || (citation.kind === 'supra' && citation.name === undefined),
      isUnknown: citation.kind === 'docket' || (citation.kind === 'other' && citation.title === undefined),
    });
  }

  /** "Moreno Decl. ¶ 4, 2-ER-174": the page of the excerpts where the document stands is no source of its own. */
  #isLocator({ citation, placed: { block }, blockIndex, indexInBlock }: Item): boolean {
    if (citation.kind !== 'record' || !isExcerpt(citation) || indexInBlock === 0) return false;
    const before = this.#item(blockIndex, indexInBlock - 1)?.citation;
    return before?.kind === 'record' && !isExcerpt(before) && block.text.slice(before.span.end, citation.span.start) === ', ';
  }

  #meet(entry: Entry): void {
    if (entry.met === 0) this.#entries.push(entry);
    entry.met = this.#step;
  }

  #idMeaning(item: Item, chain: IdChain, parent: Citation | undefined): Meaning {
    const { citation } = item;
    if (citation.kind !== 'id') return unresolved;
    const meaning = chain.meaning(citation, this.#stringOf(item, citation), parent === undefined ? undefined : this.#stringOf(item, parent));
    // Where the text cites nothing, a note's id. looks back on the note before: one of several sources leaves it open.
    if (meaning.problem === 'noAntecedent' && item.placed.block.context.footnote !== undefined) {
      const above = this.#noteBefore?.meaning(citation, -1);
      if (above?.problem === 'afterString') return above;
    }
    if (meaning.entry?.code === undefined) return meaning;
    return { ...meaning, entry: this.#statutes.sibling(meaning.entry, citation.pincite) };
  }

  #meaningOf(item: Item): Meaning {
    const { citation, placed } = item;
    switch (citation.kind) {
      case 'fullCase':
        return this.#fullCase(citation, item);
      case 'shortCase':
        return this.#tail(item) ?? shortMeaning(citation, this.#shortProfileOf(item, citation), this.#cases) ?? unresolved;
      case 'supra':
        return this.#supra(citation) ?? unresolved;
      case 'statute':
      case 'regulation':
      case 'rule':
      case 'constitution':
      case 'legislative':
        return this.#statute(citation, item.n);
      case 'journal':
      case 'book':
        return meaningOf(this.#others.secondary(citation, item.n));
      case 'record':
        return meaningOf(this.#others.record(citation, item.n));
      case 'docket':
      case 'other':
        return this.#others.other(citation, placed.block.text, item.n);
      case 'id':
        return unresolved;
    }
  }

  #statute(citation: StatuteCitation, n: number): Meaning {
    if (citation.short && citation.code === undefined) {
      const short = this.#statutes.short(citation);
      return short === undefined ? unresolved : meaningOf(short.entry, short.from.full);
    }
    const entry = this.#statutes.full(citation);
    const meaning = meaningOf(entry, citation.short ? entry.full : undefined);
    if (!citation.short) entry.full = n;
    return meaning;
  }

  #fullCase(citation: FullCaseCitation, item: Item): Meaning {
    const profile = this.#profileOf(item, citation);
    const entry = this.#cases.find(profile) ?? newEntry('case', caseKey(citation), caseLabel(citation, item.placed.block.text));
    this.#cases.learn(entry, profile);
    // "Dawn v. Mallory, 2019 WL 12 (…), modified, 188 A.D.3d 512 (…). Dawn, 188 A.D.3d at 513."
    if (citation.history !== undefined && citation.name === undefined) {
      const before = this.#meaningAt(this.#item(item.blockIndex, citation.history.of)).entry;
      // A name goes through a whole chain of history.
      entry.historyOf ??= before?.historyOf ?? before;
    }
    entry.full = item.n;
    return meaningOf(entry);
  }

  #supra(citation: SupraCitation): Meaning | undefined {
    if (citation.name === undefined) return open;
    const parties = partiesOf(citation.name);
    const all = [...this.#cases.named(parties), ...this.#others.named(parties)];
    const [only] = all;
    if (only === undefined) return undefined;
    if (all.length > 1) return doubt('ambiguous', all.map(({ full }) => full).filter((full) => full !== undefined));
    return meaningOf(only, only.full);
  }

  /** Cases that go by a name in running text. A defendant's place alone ("Fresno") is no name of its case. */
  #mentioned({ name }: Mention): readonly Entry[] {
    const parties = partiesOf(name);
    const [words = []] = parties;
    const named = this.#cases.named(parties);
    if (parties.length > 1) return named;
    return named.filter(({ parties: [plaintiff], parties: all }) => {
      return all.some((party) => standsIn(words, party) && (party === plaintiff || !isPlaceIn(words, party)));
    });
  }

  #readMention(block: number, index: number): void {
    const mention = this.found[block]?.mentions[index];
    const placed = this.blocks[block];
    if (mention === undefined || placed === undefined) return;
    const named = this.#mentioned(mention);
    const entry = named.reduce<Entry | undefined>((latest, other) => (latest === undefined || other.met > latest.met ? other : latest), undefined);
    this.#mentions.push({ block, index, placed, mention, ...(entry === undefined ? {} : { entry }) });
    if (entry !== undefined) entry.met = this.#step;
  }

  /** What found nothing before it is looked for behind it, then in the library; each id. then takes what its antecedent means. */
  #resolveLate(): void {
    for (const item of this.#later) {
      const { citation, n } = item;
      const after = isShortCase(item) ? shortMeaning(item.citation, this.#shortProfileOf(item, item.citation), this.#cases) : citation.kind === 'supra' ? this.#supra(citation) : undefined;
      if (after?.entry !== undefined && after.problem === undefined) this.#meanings[n] = doubt('antecedentLater', after.antecedent === undefined ? [] : [after.antecedent], after);
      else if (after !== undefined && after.candidates.length > 0) this.#meanings[n] = after.entry === undefined ? { ...after, problem: after.problem ?? 'ambiguous' } : unresolved;
      else if (citation.kind === 'shortCase') this.#fromLibrary(item);
      const { entry } = this.#meaningAt(item);
      if (entry !== undefined) this.#meet(entry);
    }
    for (const named of this.#mentions) {
      if (named.entry !== undefined) continue;
      const cases = this.#mentioned(named.mention);
      const only = cases[0] ?? this.#knownByName(named.mention);
      if (cases.length > 1 || only === undefined) continue;
      named.entry = only;
      this.#meet(only);
    }
    for (const [n, meaning] of this.#meanings.entries()) {
      const { antecedent, entry, problem } = meaning;
      if (entry !== undefined || antecedent === undefined || problem !== undefined || this.items[n]?.citation.kind !== 'id') continue;
      const meant = this.#meanings[antecedent]?.entry;
      if (meant !== undefined) this.#meanings[n] = { ...meaning, entry: meant };
    }
  }

  #fromLibrary(item: Item): void {
    const { citation } = item;
    if (citation.kind !== 'shortCase') return;
    const opinion = opinionOfShort(citation, this.#shortProfileOf(item, citation), this.library);
    const entry = opinion === undefined ? this.#ofNameBefore(item) : this.#entryOf(opinion);
    if (entry !== undefined) this.#meanings[item.n] = doubt('noAntecedent', [], { entry, antecedent: undefined });
  }

  /** "…, 98 F.4th 919 (9th Cir. 2024), slip op. at 4": the pages of the citation that it follows. */
  #tail({ citation, placed, blockIndex, indexInBlock }: Item): Meaning | undefined {
    if (citation.kind !== 'shortCase' || citation.slip === undefined || citation.name !== undefined || citation.volume !== undefined) return undefined;
    const before = this.#item(blockIndex, indexInBlock - 1);
    const { entry } = this.#meaningAt(before);
    if (before === undefined || indexInBlock === 0 || entry === undefined || before.citation.nestedIn !== citation.nestedIn) return undefined;
    return placed.block.text.slice(before.citation.span.end, citation.span.start).trim() === ',' ? meaningOf(entry, before.n) : undefined;
  }

  #entryOf(opinion: Opinion): Entry {
    let entry = this.#cases.ofOpinion(opinion);
    if (entry === undefined) {
      entry = newEntry('case', ...opinionKeyAndLabel(opinion));
      this.#cases.learnOpinion(entry, opinion);
    }
    return entry;
  }

  /** A name in running text that no case of the brief bears, but one opinion of the library does. */
  #knownByName({ name }: Mention): Entry | undefined {
    const opinions = this.library.byName(name.text);
    return opinions.length === 1 && opinions[0] !== undefined ? this.#entryOf(opinions[0]) : undefined;
  }

  /** "In Perez the court held … . Slip op. at 14.": a nameless slip opinion is that of the name just before it. */
  #ofNameBefore({ citation, blockIndex }: Item): Entry | undefined {
    if (citation.kind !== 'shortCase' || citation.slip === undefined || citation.name !== undefined) return undefined;
    const before = this.found[blockIndex]?.mentions.filter(({ name, sentence }) => name.span.start < citation.span.start && sentence >= citation.sentence - 2) ?? [];
    for (const mention of before.reverse()) {
      const named = this.#cases.named(partiesOf(mention.name));
      const entry = named.length > 0 ? named.find(({ opinion }) => opinion !== undefined) : this.#knownByName(mention);
      if (entry?.opinion !== undefined) return entry;
    }
    return undefined;
  }
}

/**
 * Says of each citation which authority it means, as a lawyer reads it: in one pass in reading order, a footnote being read
 * where it is called. What is open stays open, with its candidates.
 */
export function resolve(blocks: readonly PlacedBlock[], found: readonly BlockCitations[], library: OpinionLibrary, profiles = keptProfiles): Resolution {
  return new Reader(blocks, found, library, profiles).read();
}
