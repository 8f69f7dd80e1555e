import type { CaseName } from '../../citation/citation.js';
import { replaceProse } from '../../prose/placement.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import type { Edit } from '../../text/edit.js';
import { say, spoken } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { nameOf } from '../names.js';
import { defineRule, inSource, type Sighting } from '../rule.js';
import { isItalic } from '../typeface.js';
import { entryOf, type HistoryEntry } from './entries.js';

type Fault =
  /** "Sub nom." and the name go: nothing changed but the order, or the entry is a denial. */
  | { readonly what: 'needless'; readonly cut: Span }
  /** The comma behind "sub nom." goes. */
  | { readonly what: 'comma'; readonly phrase: Span; readonly gap: Span }
  /** The new name wants introducing. */
  | { readonly what: 'missing'; readonly phrase: Span; readonly gap: Span };

const fold = (text: string | undefined): string => (text ?? '').toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

const isReversed = (a: CaseName, b: CaseName): boolean => fold(a.plaintiff?.text) === fold(b.defendant?.text) && fold(a.defendant?.text) === fold(b.plaintiff?.text);
const sharesParty = (a: CaseName, b: CaseName): boolean => [a.plaintiff, a.defendant].some((one) => [b.plaintiff, b.defendant].some((other) => one !== undefined && fold(one.text) === fold(other?.text)));

function faultOf({ text, span, after, phrase, subNom, cited, right }: HistoryEntry, name: CaseName | undefined, { block }: PlacedBlock): Fault | undefined {
  const before = nameOf(cited);
  const full = before?.versus !== undefined && name?.versus !== undefined;
  if (subNom) {
    if (name !== undefined && ((full && isReversed(before, name)) || right.startsWith('cert. denied'))) return { what: 'needless', cut: { start: span.start + text.replace(/,?\s*sub nom\.?$/, '').length, end: name.span.end } };
    return block.text.slice(after.start, after.end).trim() === ',' ? { what: 'comma', phrase: span, gap: after } : undefined;
  }
  if (phrase?.commaAfter !== true || phrase.denial || !full || sharesParty(before, name)) return undefined;
  return { what: 'missing', phrase: span, gap: after };
}

/** Phrase and name as one run of italics, with this between them. */
function join(placed: PlacedBlock, phrase: Span, gap: Span, between: string): Edit | undefined {
  const name = { start: gap.end, end: gap.end + 1 };
  if (!isItalic(placed, phrase) || !isItalic(placed, name)) return replaceProse(placed, gap, between);
  return { span: { start: inSource(placed, phrase).end, end: inSource(placed, name).start }, newText: between };
}

const messages = spoken({ needless: 'This entry needs no name.', comma: 'No comma follows “sub nom.”', missing: 'Introduce the new name by “sub nom.”' });
const titles = spoken({ needless: 'Remove the name', comma: 'Remove the comma', missing: 'Insert “sub nom.”' });

export const historySubNom = defineRule({
  id: 'history-sub-nom',
  category: 'form',
  severity: 'info',
  summary: 'The name of a later proceeding is not given as “sub nom.” has it.',
  why: 'A new name on appeal is introduced by *sub nom.*, without a comma behind it. Parties that only changed sides, and denials of review, need no name.',
  source: { indigo: 'R14.3', bluebook: '10.7.2' },
  on: 'fullCase',
  reads: 'block',
  needs: ['history'],
  check(resolved, { brief }): Sighting<Fault> | undefined {
    const entry = entryOf(resolved, brief);
    if (entry === undefined || isQuoted(resolved.placed, entry.span)) return undefined;
    const fault = faultOf(entry, resolved.citation.name, resolved.placed);
    return fault !== undefined ? { span: inSource(resolved.placed, entry.span), data: fault } : undefined;
  },
  message: ({ what }) => say(messages[what]),
  fixable: 'suggest',
  fix: (fault, { placed }) => {
    const edit = fault.what === 'needless' ? replaceProse(placed, fault.cut, '') : join(placed, fault.phrase, fault.gap, fault.what === 'comma' ? ' ' : ' sub nom. ');
    return edit === undefined ? [] : [{ title: say(titles[fault.what]), edits: [edit] }];
  },
  examples: {
    invalid: [
      { brief: '*Poe v. Moe*, 840 F.2d 384, 388 (7th Cir. 1988), *«rev’d sub nom.» Moe v. Poe*, 489 U.S. 705 (1989).', fixed: '*Poe v. Moe*, 840 F.2d 384, 388 (7th Cir. 1988), *rev’d*, 489 U.S. 705 (1989).' },
      { brief: '*Poe v. Moe*, 840 F.2d 384, 388 (7th Cir. 1988), *«aff’d sub nom.»*, *Coe v. Noe*, 489 U.S. 705 (1989).', fixed: '*Poe v. Moe*, 840 F.2d 384, 388 (7th Cir. 1988), *aff’d sub nom. Coe v. Noe*, 489 U.S. 705 (1989).' },
      { brief: '*Poe v. Moe*, 840 F.2d 384, 388 (7th Cir. 1988), *«aff’d»*, *Coe v. Noe*, 489 U.S. 705 (1989).', fixed: '*Poe v. Moe*, 840 F.2d 384, 388 (7th Cir. 1988), *aff’d sub nom. Coe v. Noe*, 489 U.S. 705 (1989).' },
    ],
    valid: ['*Poe v. Moe*, 840 F.2d 384, 388 (7th Cir. 1988), *aff’d sub nom. Coe v. Noe*, 489 U.S. 705 (1989).', '*Poe v. Moe*, 840 F.2d 384, 388 (7th Cir. 1988), *aff’d*, 489 U.S. 705 (1989).'],
  },
});
