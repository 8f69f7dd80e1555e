import type { ResolvedCitation } from '../../authority/authority.js';
import { distance } from '../../bluebook/nearReporters.js';
import type { Brief } from '../../brief/brief.js';
import { holderOfCitations } from '../../brief/cells.js';
import type { FullCaseCitation, Part } from '../../citation/citation.js';
import { rememberFor } from '../../text/remember.js';
import { say, spoken } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { keyOfName } from '../names.js';
import { replacement } from '../replacement.js';
import { editionOf } from '../reporters.js';
import { defineRule, inSource, type Sighting } from '../rule.js';

type Full = ResolvedCitation & { readonly citation: FullCaseCitation };

interface Fault {
  readonly at: ResolvedCitation;
  readonly printed: Part;
  readonly right: string;
  readonly what: 'volume' | 'page' | 'year';
  readonly other: ResolvedCitation;
}

/** A fault before it is known where it is printed. */
type Slip = Omit<Fault, 'printed'>;

const isFull = (resolved: ResolvedCitation): resolved is Full => resolved.citation.kind === 'fullCase';

function groups<T>(all: readonly T[], keyOf: (one: T) => string | undefined): T[][] {
  const map = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const list = map.get(key);
    if (list === undefined) map.set(key, [one]);
    else list.push(one);
  }
  return [...map.values()].filter((list) => list.length > 1);
}

/** The value that most of a group has, the earliest among equals. */
function majority<T>(group: readonly T[], valueOf: (one: T) => string): T | undefined {
  const counts = new Map<string, number>();
  for (const one of group) counts.set(valueOf(one), (counts.get(valueOf(one)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return group.find((one) => counts.get(valueOf(one)) === most);
}

const sorted = (text: string): string => Array.from(text).sort().join('');

/** One figure other, more or less, or two exchanged: a slip of the pen rather than another decision. */
const nearly = (a: string, b: string): boolean => a !== b && (distance(a, b, 1) === 1 || (a.length === b.length && a.length > 1 && sorted(a) === sorted(b)));

/** One name in one reporter with a volume or page that is nearly the usual one. */
function* placesOf(full: readonly Full[]): Iterable<Slip> {
  const keyOf = ({ citation: { name, reporter } }: Full) => {
    const edition = reporter === undefined ? undefined : editionOf(reporter);
    return name?.versus === undefined || edition === undefined || edition.kind === 'database' ? undefined : `${keyOfName(name.text)}|${edition.abbreviation}`;
  };
  for (const group of groups(full, keyOf)) {
    const usual = majority(group, ({ citation: { volume, page } }) => `${volume?.text ?? ''} ${page?.text ?? ''}`);
    const { volume, page } = usual?.citation ?? {};
    if (usual === undefined || volume === undefined || page === undefined) continue;
    for (const one of group) {
      const other = one.citation;
      if (other.volume === undefined || other.page === undefined) continue;
      if (other.volume.text === volume.text && nearly(other.page.text, page.text)) yield { at: one, right: page.text, what: 'page', other: usual };
      else if (other.page.text === page.text && nearly(other.volume.text, volume.text)) yield { at: one, right: volume.text, what: 'volume', other: usual };
    }
  }
}

/** One place with different years. */
function* yearsOf(full: readonly Full[]): Iterable<Slip> {
  const dated = full.filter(({ citation }) => citation.courtAndDate?.date !== undefined && citation.history === undefined);
  for (const group of groups(dated, ({ authority }) => authority?.key)) {
    const yearOf = ({ citation }: Full): string => String(citation.courtAndDate?.date?.year ?? '');
    const usual = majority(group, yearOf);
    if (usual === undefined) continue;
    for (const one of group) {
      const date = one.citation.courtAndDate?.date;
      if (date === undefined || yearOf(one) === yearOf(usual) || one.citation.page?.text !== usual.citation.page?.text || one.citation.volume?.text !== usual.citation.volume?.text) continue;
      yield { at: one, right: yearOf(usual), what: 'year', other: usual };
    }
  }
}

/** A short form whose volume contradicts the full citation of that name. */
function* volumesOf({ citations }: Brief): Iterable<Slip> {
  for (const one of citations) {
    if (one.problem !== 'volumeMismatch' || one.citation.kind !== 'shortCase' || one.citation.volume === undefined) continue;
    const other = citations[one.antecedent ?? one.candidates[0] ?? -1];
    const volume = other?.citation.kind === 'fullCase' ? other.citation.volume : undefined;
    if (other !== undefined && volume !== undefined && nearly(volume.text, one.citation.volume.text)) yield { at: one, right: volume.text, what: 'volume', other };
  }
}

/** A fault by the numbers of its citations, which say the same as long as no citation does otherwise. */
interface Numbered extends Pick<Fault, 'right' | 'what'> {
  readonly other: number;
}

/** By what stands for all that a brief's citations say: faults by the number of the citation at fault. */
const faultsIn = rememberFor((brief: Brief): ReadonlyMap<number, readonly Numbered[]> => {
  const map = new Map<number, Numbered[]>();
  const full = brief.citations.filter(isFull);
  for (const { at, right, what, other } of [...placesOf(full), ...yearsOf(full), ...volumesOf(brief)]) map.set(at.n, [...(map.get(at.n) ?? []), { right, what, other: other.n }]);
  return map;
}, holderOfCitations);

/** Where a citation prints the volume, page or year. */
function printedIn({ citation }: ResolvedCitation, what: Fault['what']): Part | undefined {
  if (citation.kind !== 'fullCase') return citation.kind === 'shortCase' ? citation.volume : undefined;
  if (what !== 'year') return citation[what];
  const date = citation.courtAndDate?.date;
  const year = String(date?.year ?? '');
  return date === undefined ? undefined : { span: { start: date.span.end - year.length, end: date.span.end }, text: year };
}

const messages: Record<Fault['what'], string> = spoken({
  volume: 'Another citation of this case has the volume {0}, this one {1}.',
  page: 'Another citation of this case has the page {0}, this one {1}.',
  year: 'Another citation of this case has the year {0}, this one {1}.',
});
const titles: Record<Fault['what'], string> = spoken({ volume: 'Change the volume to {0}', page: 'Change the page to {0}', year: 'Change the year to {0}' });

export const citationInconsistent = defineRule({
  id: 'citation-inconsistent',
  category: 'form',
  severity: 'warning',
  summary: 'One case is cited with different volumes, pages or years.',
  why: 'All citations of a case agree in volume, page and year. Where they nearly agree, one of them has a slip of the pen; the one that occurs most often is offered.',
  source: { indigo: 'R6.1', bluebook: '10' },
  on: ['fullCase', 'shortCase'],
  reads: 'citations',
  check(at, { brief }) {
    return faultsIn(brief).get(at.n)?.flatMap(({ right, what, other: n }): Sighting<Fault>[] => {
      const printed = printedIn(at, what);
      const other = brief.citations[n];
      if (printed === undefined || other === undefined || isQuoted(at.placed, printed.span)) return [];
      return [{ span: inSource(at.placed, printed.span), data: { at, printed, right, what, other }, related: [{ message: say`The other citation`, span: inSource(other.placed, other.citation.core) }] }];
    });
  },
  message: ({ printed, right, what }) => say(messages[what], right, printed.text),
  fixable: 'suggest',
  fix: ({ at, printed, right, what }) => replacement(say(titles[what], right), at.placed, printed.span, right),
  examples: {
    invalid: [
      { brief: '*Larch v. Birch*, 412 F.3d 110, 112 (9th Cir. 2005). So again *Larch v. Birch*, 412 F.3d «101», 113 (9th Cir. 2005).', fixed: '*Larch v. Birch*, 412 F.3d 110, 112 (9th Cir. 2005). So again *Larch v. Birch*, 412 F.3d 110, 113 (9th Cir. 2005).' },
      { brief: '*Larch v. Birch*, 412 F.3d 110, 112 (9th Cir. 2005). So again *Larch v. Birch*, 412 F.3d 110, 113 (9th Cir. «2006»).', fixed: '*Larch v. Birch*, 412 F.3d 110, 112 (9th Cir. 2005). So again *Larch v. Birch*, 412 F.3d 110, 113 (9th Cir. 2005).' },
    ],
    valid: ['*Larch v. Birch*, 92 N.Y.2d 232, 236 (1998); *Larch v. Birch*, 170 F.3d 264, 266 (2d Cir. 1999).', '*Larch v. Birch*, 412 F.3d 110, 112 (9th Cir. 2005); *Larch v. Birch*, 412 F.3d 876, 880 (9th Cir. 2005).'],
  },
});
