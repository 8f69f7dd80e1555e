import type { ResolvedCitation } from '../authority/authority.js';
import { geographicTail, givenNames, governmentName, leadingArticle, othersNamed, relationPhrase, spareDesignator, spelledAnds, stateParty, stoppedContractions, stoppedInitials } from '../bluebook/parties.js';
import { withRightOrdinals } from '../bluebook/ordinals.js';
import { fullWords } from '../bluebook/partyWords.js';
import { lookUpReporter } from '../bluebook/reporters.js';
import type { Brief } from '../brief/brief.js';
import type { BlockCitations, CaseName, Citation } from '../citation/citation.js';
import type { PlacedBlock } from '../prose/proseBlock.js';
import { remember } from '../text/remember.js';
import { partiesOf } from './names.js';
import { pincitesOf } from './pinpoints/pincites.js';
import { reportersOf } from './reporters.js';

/** What a citation or a block may have. */
const bits = {
  /** A signal; of a block, a citation with one. */
  signal: 1 << 0,
  /** A case name; of a block, one in running text. */
  name: 1 << 1,
  /** The court that decided, in words. */
  court: 1 << 2,
  /** A date with its month. */
  month: 1 << 3,
  /** A phrase of history before it. */
  history: 1 << 4,
  /** Another reporter beside the first. */
  parallel: 1 << 5,
  /** A parenthetical other than that of court and date. */
  parenthetical: 1 << 6,
  pincite: 1 << 7,
  /** A pincite behind "at". */
  at: 1 << 8,
  /** A pincite of a range. */
  range: 1 << 9,
  /** A pincite of several places. */
  places: 1 << 10,
  /** A pincite of a note. */
  note: 1 << 11,
  /** A section or paragraph symbol or a word before a number: the citation's own, or one of its pincite. */
  prefix: 1 << 12,
  /** Of a block: citations joined in a string. */
  string: 1 << 13,
  /** Of a block: double quotation marks, or the rank of a block quotation. */
  quotation: 1 << 14,
  /** Of a block: words that are set apart. */
  styles: 1 << 15,
  /** Of the names of parties: a word in full that citations abbreviate, */
  fullWord: 1 << 16,
  /** "N.L.R.B.", */
  initials: 1 << 17,
  /** "and", */
  and: 1 << 18,
  /** "Inc." behind "Co.", */
  designator: 1 << 19,
  /** "Ass'n." (the court's name counts too), */
  contraction: 1 << 20,
  /** "et al.", */
  others: 1 << 21,
  /** "of California" at the end, */
  place: 1 << 22,
  /** given names, */
  given: 1 << 23,
  /** "on behalf of", or a phrase of procedure before the name, */
  relation: 1 << 24,
  /** a state, */
  state: 1 << 25,
  /** "The", */
  article: 1 << 26,
  /** the federal government. */
  government: 1 << 27,
  /** A pincite of a star page. */
  star: 1 << 28,
  /** A case that no bound reporter prints, or an appendix of unpublished ones. */
  unreported: 1 << 29,
  /** A reporter printed otherwise than in the tables. */
  misprint: 1 << 30,
} as const;

/** Something without which a citation or block gives a rule nothing to say. */
export type Need = keyof typeof bits;

/** Several needs as one number. */
export const bitsOf = (needs: readonly Need[]): number => needs.reduce((all, need) => all | bits[need], 0);

function ofPincites(citation: Citation): number {
  let has = 0;
  for (const { pincite } of pincitesOf(citation)) {
    has |= bits.pincite;
    if (pincite.at !== undefined) has |= bits.at;
    if (pincite.items.length > 1) has |= bits.places;
    for (const { dash, note, prefix, unit } of pincite.items) {
      if (unit === 'starPage') has |= bits.star;
      if (dash !== undefined) has |= bits.range;
      if (note !== undefined) has |= bits.note;
      if (prefix !== undefined) has |= bits.prefix;
    }
  }
  return has;
}

const some = (found: readonly unknown[] | object | undefined): boolean => (Array.isArray(found) ? found.length > 0 : found !== undefined);

/** Readers of a party's name that answer with what they find. */
const readers: readonly (readonly [Need, (party: string) => readonly unknown[] | object | undefined])[] = [
  ['fullWord', fullWords],
  ['initials', stoppedInitials],
  ['and', spelledAnds],
  ['designator', spareDesignator],
  ['contraction', stoppedContractions],
  ['others', othersNamed],
  ['place', geographicTail],
  ['given', givenNames],
  ['relation', relationPhrase],
  ['state', stateParty],
  ['article', leadingArticle],
  ['government', governmentName],
];

const ofParty = remember((party) => bitsOf(readers.flatMap(([need, read]) => (some(read(party)) ? [need] : []))));

function ofName(name: CaseName): number {
  let has = bits.name | (name.procedural === undefined ? 0 : bits.relation);
  for (const { text } of partiesOf(name)) has |= ofParty(text);
  return has;
}

const isMisprint = remember((reporter) => lookUpReporter(reporter)?.canonical !== true || withRightOrdinals(reporter) !== reporter);
const isUnreported = remember((reporter) => /^F\. App|LEXIS$/.test(reporter) || lookUpReporter(reporter)?.editions.some(({ kind }) => kind === 'database') === true);

function ofReporters(citation: Citation): number {
  let has = citation.kind === 'fullCase' && citation.reporter === undefined ? bits.unreported : 0;
  for (const { reporter } of reportersOf(citation)) {
    if (isMisprint(reporter.text)) has |= bits.misprint;
    if (isUnreported(reporter.text) || isUnreported(reporter.canonical)) has |= bits.unreported;
  }
  return has;
}

function ofCitation(citation: Citation): number {
  let has = ofPincites(citation) | ofReporters(citation);
  if (citation.signal !== undefined) has |= bits.signal;
  if (citation.history !== undefined) has |= bits.history;
  if ('name' in citation) has |= ofName(citation.name);
  if ('symbol' in citation) has |= bits.prefix;
  if ('parallels' in citation && citation.parallels.length > 0) has |= bits.parallel;
  if ('courtAndDate' in citation) {
    const { court, date } = citation.courtAndDate;
    if (court !== undefined) has |= bits.court | (stoppedContractions(court.text).length > 0 ? bits.contraction : 0);
    if (date?.month !== undefined) has |= bits.month;
  }
  if (citation.parentheticals.some(({ kind }) => kind !== 'courtYear')) has |= bits.parenthetical;
  return has;
}

function ofBlock({ text, context, styles }: PlacedBlock['block'], { citations, mentions }: BlockCitations): number {
  let has = 0;
  citations.forEach(({ signal, string }, index) => {
    if (signal !== undefined) has |= bits.signal;
    if (string !== index) has |= bits.string;
  });
  if (mentions.length > 0) has |= bits.name;
  if (context.quoteDepth > 0 || /["“”]/.test(text)) has |= bits.quotation;
  if (styles.length > 0) has |= bits.styles;
  return has;
}

const nothing: BlockCitations = { citations: [], mentions: [] };

/** All that a citation or block has of what rules need. */
export const whatHas = (subject: ResolvedCitation | (PlacedBlock & { readonly index: number }), { found }: Brief): number =>
  'index' in subject ? ofBlock(subject.block, found[subject.index] ?? nothing) : ofCitation(subject.citation);
