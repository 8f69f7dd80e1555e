import type { ResolvedCitation } from '../../authority/authority.js';
import { ofBlock } from '../../authority/places.js';
import { nameWords, standsIn } from '../../authority/names.js';
import type { CaseName } from '../../citation/citation.js';
import type { Brief } from '../../brief/brief.js';
import { holderOfCitations } from '../../brief/cells.js';
import { rememberFor } from '../../text/remember.js';
import { asPrinted, say, sayList } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { nameOf, partiesOf } from '../names.js';
import { defineRule, inSource } from '../rule.js';
import { isItalic } from '../typeface.js';

interface Called {
  /** Number of the citation. */
  readonly n: number;
  readonly words: readonly string[];
}

/** By what stands for all that a brief's citations say. */
/** The brief's own full citations by each word of their parties' names, in text order. */
const byWord = rememberFor((brief: Brief): ReadonlyMap<string, readonly Called[]> => {
  const map = new Map<string, Called[]>();
  for (const { n, citation, authority } of brief.citations) {
    if (citation.kind !== 'fullCase' || citation.nestedIn !== undefined || citation.history !== undefined || authority === undefined) continue;
    const own = nameOf(citation);
    for (const { text } of own === undefined ? [] : partiesOf(own)) {
      const words = nameWords(text);
      for (const word of new Set(words)) {
        const list = map.get(word);
        if (list === undefined) map.set(word, [{ n, words }]);
        else list.push({ n, words });
      }
    }
  }
  return map;
}, holderOfCitations);

/** Cases cited in full before a place in the text whose parties the name stands for; histories of one another count once. */
function casesCalled(name: CaseName, block: number, at: number, brief: Brief): ResolvedCitation[] {
  const words = nameWords(name.text);
  const found = new Map<string, ResolvedCitation>();
  for (const { n, words: party } of byWord(brief).get(words[0] ?? '') ?? []) {
    const resolved = brief.citations[n];
    if (resolved === undefined) continue;
    const { citation, authority, blockIndex } = resolved;
    if (blockIndex > block || (blockIndex === block && citation.span.start >= at)) break;
    if (authority !== undefined && standsIn(words, party)) found.set(authority.key, resolved);
  }
  return [...found.values()];
}

export const shortCaseAmbiguous = defineRule({
  id: 'short-case-ambiguous',
  category: 'form',
  severity: 'warning',
  summary: 'A short name may mean either of two cases.',
  why: 'Where two cases share a party, the name of the other party, or volume and reporter, tells which is meant.',
  source: { indigo: 'R15.2.1, R15.2.4', bluebook: '10.9(a)(i)' },
  on: 'block',
  reads: 'citations',
  needs: ['name'],
  *check(placed, { brief }) {
    const found = brief.found[placed.index];
    for (const { name } of found?.mentions ?? []) {
      if (name.versus !== undefined || name.procedural !== undefined || !isItalic(placed, name.span) || isQuoted(placed, name.span)) continue;
      const cases = casesCalled(name, placed.index, name.span.start, brief);
      if (cases.length < 2) continue;
      const settled = ofBlock(brief.mentions, placed.index).some(({ mention }) => mention.name.span.start === name.span.start);
      const last = ofBlock(brief.citations, placed.index).findLast(({ citation }) => citation.nestedIn === undefined && citation.span.end <= name.span.start);
      const together = cases.filter(({ blockIndex, citation }) => blockIndex === placed.index && citation.string === last?.citation.string);
      if (settled && together.length < 2) continue;
      const related = cases.map(({ authority, placed: at, citation }) => ({ message: asPrinted(authority?.label ?? ''), span: inSource(at, citation.span) }));
      yield { span: inSource(placed, name.span), data: { name: name.text, labels: cases.map(({ authority }) => authority?.label ?? '') }, related };
    }
  },
  message: ({ name, labels }) => say`“${name}” may mean ${sayList(labels.slice(0, 2), say`or`)}.`,
  examples: {
    invalid: [{ brief: '*Marsh v. Roe*, 12 F.4th 34, 36 (9th Cir. 2021); *Marsh v. Poe*, 50 F.4th 1, 4 (9th Cir. 2022). *«Marsh»* controls.' }],
    valid: ['*Marsh v. Roe*, 12 F.4th 34, 36 (9th Cir. 2021); *Marsh v. Poe*, 50 F.4th 1, 4 (9th Cir. 2022). *Marsh*, 12 F.4th at 36; *Marsh*, 50 F.4th at 4.', '*Marsh v. Roe*, 12 F.4th 34, 36 (9th Cir. 2021). *Marsh* controls.'],
  },
});
