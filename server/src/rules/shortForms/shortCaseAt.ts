import type { ResolvedCitation } from '../../authority/authority.js';
import { nameWords, standsIn } from '../../authority/names.js';
import { habitsOf } from '../../bluebook/profiles.js';
import { lookUpReporter } from '../../bluebook/reporters.js';
import type { Brief } from '../../brief/brief.js';
import type { FullCaseCitation, ShortCaseCitation } from '../../citation/citation.js';
import { replaceProse } from '../../prose/placement.js';
import { say, spoken } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { partiesOf } from '../names.js';
import { between, isQuoted } from '../editable.js';
import { followsManual } from '../localStyle.js';
import { defineRule, inSource } from '../rule.js';
import { fullsOfVolume } from './caseForms.js';

interface Fault {
  readonly kind: 'date' | 'comma' | 'at' | 'page';
  readonly span: Span;
  readonly right: string;
}

function faultsOfShort({ citation, placed }: ResolvedCitation & { readonly citation: ShortCaseCitation }, comma: boolean): Fault[] {
  const { reporter, pincite, page, parentheticals, nominative } = citation;
  const faults: Fault[] = [];
  const at = pincite?.at;
  if (reporter !== undefined && at !== undefined && page === undefined && nominative === undefined && comma && between(placed, reporter.span, at.span).trim() === ',') {
    faults.push({ kind: 'comma', span: { start: reporter.span.end, end: at.span.start }, right: ' ' });
  }
  const dated = parentheticals.find(({ kind }) => kind === 'courtYear');
  if (dated !== undefined && at !== undefined) {
    const before = placed.block.text.slice(Math.max(0, dated.span.start - 3), dated.span.start);
    faults.push({ kind: 'date', span: { start: dated.span.start - (before.length - before.trimEnd().length), end: dated.span.end }, right: '' });
  }
  return faults;
}

/** A citation that gives one party's name and no date, of a case cited in full before: a short form with the wrong page. */
function faultOfFull({ citation, placed, n }: ResolvedCitation & { readonly citation: FullCaseCitation }, brief: Brief): Fault | undefined {
  const { name, reporter, volume, page, pincite, courtAndDate, docket, nominative } = citation;
  if (name === undefined || name.versus !== undefined || name.procedural !== undefined || courtAndDate !== undefined || docket !== undefined || nominative !== undefined) return undefined;
  if (reporter?.known !== true || volume === undefined || page === undefined || citation.parallels.length > 0 || pincite?.at !== undefined) return undefined;
  if (['database', 'neutral'].includes(lookUpReporter(reporter.text)?.editions[0]?.kind ?? '')) return undefined;
  const words = nameWords(name.text);
  for (const { citation: full, n: before } of fullsOfVolume(volume, reporter, brief)) {
    if (before >= n) break;
    if (full.name === undefined || full.volume?.text !== volume.text || full.reporter?.canonical !== reporter.canonical) continue;
    if (!partiesOf(full.name).some(({ text }) => standsIn(words, nameWords(text)))) continue;
    const first = Number(full.page?.text);
    if (pincite !== undefined && Number(page.text) === first) return { kind: 'page', span: { start: reporter.span.end, end: pincite.span.start }, right: ' at ' };
    const own = Number(page.text);
    if (pincite === undefined && own > first && own < first + 300 && between(placed, reporter.span, page.span).trim() === '') return { kind: 'at', span: { start: reporter.span.end, end: page.span.start }, right: ' at ' };
  }
  return undefined;
}

const messages: Record<Fault['kind'], string> = spoken({
  date: 'its date is left out',
  comma: 'no comma stands before “at”',
  at: '“at” stands before the page',
  page: 'the first page is left out, and “at” stands before the page',
});

export const shortCaseAt = defineRule({
  id: 'short-case-at',
  category: 'form',
  severity: 'error',
  summary: 'A short case citation is not in its form.',
  why: 'Name, volume, reporter, “at”, page: *Iqbal*, 556 U.S. at 678. First page and date stand in the full citation. The comma before “at” belongs to the Supreme Court’s own opinions.',
  source: { indigo: 'R15.2.2', bluebook: '10.9(a)(i), B10.2' },
  on: ['shortCase', 'fullCase'],
  reads: 'citations',
  check(resolved, { brief, settings }) {
    const { citation, placed } = resolved;
    if (isQuoted(placed, citation.core) || followsManual(citation, brief, settings)) return undefined;
    const house = habitsOf(settings).supremeCourt;
    const full = citation.kind === 'fullCase' ? faultOfFull({ ...resolved, citation }, brief) : undefined;
    const faults = citation.kind === 'shortCase' ? faultsOfShort({ ...resolved, citation }, !house) : full === undefined ? [] : [full];
    return faults.length > 0 ? { span: inSource(placed, citation.span), data: { faults } } : undefined;
  },
  message: ({ faults }) => say`Form of the short citation: ${faults.map(({ kind }) => say(messages[kind])).join('; ')}.`,
  fixable: 'safe',
  fix: ({ faults }, { placed }) => {
    const edits = faults.map(({ span, right }) => replaceProse(placed, span, right));
    return edits.every((edit) => edit !== undefined) ? [{ title: say`Put the short citation in its form`, edits }] : [];
  },
  examples: {
    invalid: [
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). *«Hope*, 536 U.S. at 745 (2002)».', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). *Hope*, 536 U.S. at 745.' },
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). *«Hope*, 536 U.S., at 745».', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). *Hope*, 536 U.S. at 745.' },
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). *«Hope*, 536 U.S. 745».', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). *Hope*, 536 U.S. at 745.' },
    ],
    valid: ['*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). *Hope*, 536 U.S. at 745 (emphasis added).', '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). *Doe v. Roe*, No. 19-cv-55, 2020 WL 765432, at *6 (E.D. Cal. May 4, 2020). *Doe*, 2020 WL 765432, at *7.'],
  },
});
