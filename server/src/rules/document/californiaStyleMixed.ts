import type { ResolvedCitation } from '../../authority/authority.js';
import { fullWords } from '../../bluebook/partyWords.js';
import type { Brief } from '../../brief/brief.js';
import type { Citation, FullCaseCitation, ShortCaseCitation } from '../../citation/citation.js';
import { insertProse, replaceProse } from '../../prose/placement.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import type { Edit } from '../../text/edit.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { hasManualForm, isManual, stateStyle } from '../localStyle.js';
import { withMarkers } from '../markup.js';
import { inPart, partiesOf, respell, withApostrophes } from '../names.js';
import { editionOf } from '../reporters.js';
import { defineRule, inSource } from '../rule.js';
import { beginOf } from '../surroundings.js';

type Case = FullCaseCitation | ShortCaseCitation;
type Edits = readonly (Edit | undefined)[];

const isCase = (citation: Citation): citation is Case => citation.kind === 'fullCase' || citation.kind === 'shortCase';

/** The name as a citation abbreviates it. */
function nameEdits({ name }: Case, placed: PlacedBlock, brief: Brief): Edits {
  if (name === undefined) return [];
  const changes = partiesOf(name).flatMap((party) => fullWords(party.text).map((change) => inPart(party, { ...change, right: withApostrophes(brief, change.right) })));
  const edits = respell(placed, changes);
  return changes.length > 0 && edits.length === 0 ? [undefined] : edits;
}

/** ", supra, " or " (1998) " between name and volume becomes a comma; the supra may end the italics of the name. */
function joint(placed: PlacedBlock, from: number, to: number): Edits {
  const run = placed.block.styles.find(({ style, span }) => style === 'emphasis' && span.start < from && span.end > from && span.end <= to);
  if (run !== undefined) return [replaceProse(placed, { start: from, end: run.span.end }, ''), replaceProse(placed, { start: run.span.end, end: to }, ', ')];
  const span = withMarkers(placed, { start: from, end: to });
  return [span === undefined ? undefined : { span, newText: ', ' }];
}

/** One citation in Bluebook form: the date behind, no supra, the reporter as the tables space it, no "p.". */
function converted(citation: Case, placed: PlacedBlock, brief: Brief): Edits {
  const { name, volume, reporter, pincite, page } = citation;
  const edition = reporter === undefined ? undefined : editionOf(reporter);
  if (name === undefined || volume === undefined || reporter === undefined || edition === undefined) return [undefined];
  const edits: (Edit | undefined)[] = [
    ...(citation.standing === 'text' ? [] : nameEdits(citation, placed, brief)),
    ...joint(placed, name.span.end, volume.span.start),
    ...(reporter.text === edition.abbreviation ? [] : [replaceProse(placed, reporter.span, edition.abbreviation)]),
  ];
  for (const { prefix } of pincite?.items ?? []) if (prefix !== undefined) edits.push(replaceProse(placed, { start: prefix.span.start, end: prefix.span.end + 1 }, ''));
  if (citation.kind !== 'fullCase') return edits;
  const { courtAndDate } = citation;
  const last = pincite?.span.end ?? page?.span.end;
  if (courtAndDate === undefined || last === undefined || placed.block.text.startsWith(' [', page?.span.end ?? 0)) return [undefined];
  return [...edits, insertProse(placed, last, ` ${placed.block.text.slice(courtAndDate.span.start, courtAndDate.span.end)}`, 'left')];
}

/** The brackets around the citations gone: "(… 850.)" becomes a sentence of its own, and so does "fails (… 850)." */
function unbracketed(placed: PlacedBlock, begin: number, end: number): Edits {
  const { text } = placed.block;
  if (text[begin - 1] !== '(') return [];
  const after = /^(\.?)\)(\.?)/.exec(text.slice(end, end + 3));
  if (after === null) return [undefined];
  const [whole, inner = '', outer = ''] = after;
  const opensBlock = begin === 1 || /[.?!]["”’)]*\s+$/.test(text.slice(0, begin - 1));
  if (inner === '' && outer === '') return [undefined];
  const opening = opensBlock ? replaceProse(placed, { start: begin - 1, end: begin }, '') : text[begin - 2] === ' ' && inner === '' ? replaceProse(placed, { start: begin - 2, end: begin }, '. ') : undefined;
  return [opening, replaceProse(placed, { start: end, end: end + whole.length }, '.')];
}

/** The whole string of citations in Bluebook form, or nothing. */
function conversion({ citation, placed, blockIndex, indexInBlock }: ResolvedCitation, brief: Brief): Edit[] {
  const citations = brief.found[blockIndex]?.citations ?? [];
  const string = citations.filter((other, index) => other.string === citation.string || index === indexInBlock);
  const first = string[0];
  const last = string.at(-1);
  if (first === undefined || last === undefined || first !== citation) return [];
  const edits = [
    ...string.flatMap((each): Edits => (isCase(each) && isManual(each) ? converted(each, placed, brief) : isCase(each) ? [undefined] : [])),
    ...unbracketed(placed, beginOf(first), last.span.end),
  ];
  const certain = edits.filter((edit) => edit !== undefined);
  return certain.length === edits.length ? certain.sort((a, b) => a.span.start - b.span.start) : [];
}

/** How many cases make a whole brief's style. */
const ENOUGH = 4;

export const californiaStyleMixed = defineRule({
  id: 'california-style-mixed',
  category: 'form',
  severity: 'info',
  summary: 'A case is cited in the form of the California Style Manual.',
  why: 'The year behind the name, “at p.” and supra before the volume are the Manual’s, not The Bluebook’s. California’s courts take either, one throughout; other courts expect the year at the end. With the setting `cal-state-csm` the Manual’s form is the right one.',
  source: { indigo: null, bluebook: 'BT2', other: 'Cal. Rules of Court, rule 1.200' },
  on: 'brief',
  *check(brief, { settings }) {
    const style = stateStyle(settings);
    if (style?.manual === true || !hasManualForm(brief)) return;
    const cases = brief.citations.filter(({ citation }) => isCase(citation));
    const manual = cases.filter(({ citation, placed }) => isManual(citation) && !isQuoted(placed, citation.core));
    const prevails = cases.length >= ENOUGH && manual.length * 2 > cases.length;
    if (prevails && style !== undefined) return;
    for (const resolved of prevails ? manual.slice(0, 1) : manual) {
      const { placed, citation } = resolved;
      yield { span: withMarkers(placed, citation.span) ?? inSource(placed, citation.span), data: { resolved, prevails } };
    }
  },
  message: ({ prevails }) =>
    prevails ? say`This brief follows the California Style Manual: choose \`cal-state-csm\` as its court, or give its citations The Bluebook’s form.` : say`This is the form of the California Style Manual, in a brief that follows The Bluebook.`,
  fixable: 'suggest',
  fix: ({ resolved }, brief) => [{ title: say`Write it in Bluebook form`, edits: conversion(resolved, brief) }],
  examples: {
    invalid: [
      { brief: 'The term is void. («*Larch v. Alder County* (1998) 33 Cal.3d 10, 12».)', fixed: 'The term is void. *Larch v. Alder Cnty.*, 33 Cal. 3d 10, 12 (1998).' },
      { brief: 'The term is void («*Larch v. Poe* (1998) 70 Cal.App.4th 10, 12»).', fixed: 'The term is void. *Larch v. Poe*, 70 Cal. App. 4th 10, 12 (1998).' },
      { brief: '*Larch v. Poe*, 33 Cal. 3d 10, 12 (1998). «*Larch*, *supra*, 33 Cal.3d at pp. 12–13».', fixed: '*Larch v. Poe*, 33 Cal. 3d 10, 12 (1998). *Larch*, 33 Cal. 3d at 12–13.' },
    ],
    valid: ['*Larch v. Alder Cnty.*, 33 Cal. 3d 10, 12 (1998). *Larch*, 33 Cal. 3d at 12–13.', '*Larch v. Poe*, 2014-1120, p. 5 (La. 5/3/15), 171 So. 3d 901, 905.', 'He wrote: “(*Larch v. Alder County* (1998) 33 Cal.3d 10, 12.)”'],
  },
});
