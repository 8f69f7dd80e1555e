import type { ResolvedCitation } from '../../authority/authority.js';
import { nameWords } from '../../authority/names.js';
import { documentHeads } from '../../bluebook/litigationDocs.js';
import type { Brief } from '../../brief/brief.js';
import type { ShortCaseCitation, SupraCitation } from '../../citation/citation.js';
import type { Edit } from '../../text/edit.js';
import { rememberFor } from '../../text/remember.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { withMarkers } from '../markup.js';
import { defineRule, inSource } from '../rule.js';
import { endOfCore, fullAtPlace, fullsOf, shorten, type ResolvedFull } from './caseForms.js';
import { shortNameOf } from './caseNames.js';

type Short = ResolvedCitation & { readonly citation: ShortCaseCitation | SupraCitation };

/** A paper of the record, or a place in the brief itself, is no authority. */
const namesAuthority = ({ token, name, note, pincite }: SupraCitation): boolean =>
  /^supra$/i.test(token.text) && name !== undefined && note === undefined && pincite?.items[0]?.unit !== 'other' && !documentHeads.has(name.text.split(' ').at(-1) ?? '');

interface Work {
  /** Number of its first citation. */
  readonly first: number;
  readonly words: ReadonlySet<string>;
}

/** Books and articles of the brief, each once. */
const worksOf = rememberFor((brief: Brief): readonly Work[] => {
  const found = new Map<string, Work>();
  for (const { citation, n } of brief.citations) {
    if (citation.kind !== 'journal' && citation.kind !== 'book') continue;
    const name = `${citation.author?.text ?? ''} ${citation.title?.text ?? ''}`;
    if (!found.has(name)) found.set(name, { first: n, words: new Set(nameWords(name)) });
  }
  return [...found.values()];
});

/** Whether a book or article cited before goes by the name of a supra: all its words are of the authors or the title. */
function isKnownWork({ citation, n }: Short, brief: Brief): boolean {
  const words = nameWords(citation.name?.text ?? '').filter((word) => word !== 'and');
  return words.length > 0 && worksOf(brief).some((work) => work.first < n && words.every((word) => work.words.has(word)));
}

/** The full citation with another pincite, as the brief's source has it. */
function fullText({ citation, placed }: ResolvedFull, pin: string, source: string): string | undefined {
  const { page, pincite, span } = citation;
  if (page === undefined) return undefined;
  const before = withMarkers(placed, { start: span.start, end: pincite?.span.start ?? page.span.end });
  const after = withMarkers(placed, { start: pincite?.span.end ?? page.span.end, end: endOfCore(citation) });
  if (before === undefined || after === undefined) return undefined;
  return `${source.slice(before.start, before.end)}${pincite === undefined ? ', ' : ''}${pin}${source.slice(after.start, after.end)}`;
}

/** Full citation here, short form there. */
function exchange({ citation, placed }: Short, later: ResolvedFull, brief: Brief): Edit[] {
  const { name, pincite } = citation;
  const whole = withMarkers(placed, { start: citation.span.start, end: pincite?.span.end ?? citation.core.end });
  const full = pincite === undefined ? undefined : fullText(later, pincite.text, brief.source);
  if (whole === undefined || full === undefined || later.citation.name === undefined) return [];
  const shorter = shorten(later, name?.text ?? shortNameOf(later.citation.name, later.authority, brief));
  return [{ span: whole, newText: full }, ...(shorter ?? [])];
}

export const shortFormBeforeFull = defineRule({
  id: 'short-form-before-full',
  category: 'form',
  severity: 'error',
  summary: 'A short form stands before any full citation of its authority.',
  why: 'The first citation of an authority is given in full; a reader who meets a short form first cannot find it.',
  source: { indigo: 'R6.1, R6.2.1, R15.2.1', bluebook: '4, B4, B10.2, 10.9(a)' },
  on: ['shortCase', 'supra'],
  reads: 'citations',
  *check(short, { brief }) {
    const { citation, placed, problem } = short;
    if ((problem !== 'noAntecedent' && problem !== 'antecedentLater') || isQuoted(placed, citation.core)) return;
    // "*Petition*, ¶ 3" has the shape of "*Vane*, ¶ 3", and papers have paragraphs too.
    if (citation.kind === 'shortCase' && citation.volume === undefined && citation.slip === undefined) return;
    if (citation.kind === 'shortCase' && citation.name === undefined && citation.volume === undefined) return;
    if (citation.kind === 'supra' ? !namesAuthority(citation) || isKnownWork(short, brief) : fullAtPlace(citation, brief) !== undefined && problem === 'noAntecedent') return;
    const later = problem === 'antecedentLater' ? fullsOf(short, brief)[0] : undefined;
    const name = citation.name?.text ?? say`This authority`;
    yield {
      span: inSource(placed, citation.span),
      data: { name, later },
      ...(later === undefined ? {} : { related: [{ message: say`The full citation`, span: inSource(later.placed, later.citation.span) }] }),
    };
  },
  message: ({ name, later }) => (later === undefined ? say`${name} is nowhere cited in full before.` : say`${name} is cited in full only later.`),
  fixable: 'suggest',
  fix: ({ later }, short, { brief }) => (later === undefined ? [] : [{ title: say`Cite it in full here`, edits: exchange(short, later, brief) }]),
  examples: {
    invalid: [
      {
        brief: '«*Pelzer*, 536 U.S. at 741». The guards lost. *Hope v. Pelzer*, 536 U.S. 730, 745 (2002).'.replace('«*', '*«'),
        fixed: '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). The guards lost. *Pelzer*, 536 U.S. at 745.',
      },
      { brief: 'He says so. «Kramer, *supra*, at 14».' },
    ],
    valid: ['*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). *Hope*, 536 U.S. at 745.', 'In *Hope v. Pelzer*, the guards lost. 536 U.S. 730, 741 (2002). They knew. *Hope*, 536 U.S. at 745.', 'The rule is old. 2 Ann Larch, *Larch on Leases* § 5.04[1][c] (2021). It binds. Larch, *supra*, § 5.06.', '*See supra* Part III.'],
  },
});
