import { insertProse, replaceProse } from '../../prose/placement.js';
import type { Edit } from '../../text/edit.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { say, spoken } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource, type Sighting } from '../rule.js';
import { isItalic } from '../typeface.js';
import { entryOf } from './entries.js';

interface Fault {
  readonly where: 'before' | 'missing' | 'extra';
  /** What stands between the parts. */
  readonly gap: Span;
  readonly phrase: Span;
}

const messages = spoken({ before: 'A comma stands before the history phrase.', missing: 'A comma follows this history phrase.', extra: 'No comma stands between the phrase and its object.' });

/** The comma between a phrase and its object goes, and with it the end and new start of the italics. */
function drawTogether(placed: PlacedBlock, phrase: Span, gap: Span): Edit | undefined {
  const joined = isItalic(placed, phrase) && isItalic(placed, { start: gap.end, end: gap.end + 1 });
  return joined ? { span: { start: inSource(placed, phrase).end, end: inSource(placed, { start: gap.end, end: gap.end + 1 }).start }, newText: ' ' } : replaceProse(placed, gap, ' ');
}

export const historyComma = defineRule({
  id: 'history-comma',
  category: 'form',
  severity: 'warning',
  summary: 'A comma is missing or too many at a history phrase.',
  why: 'A comma stands before a history phrase and behind it; none behind one that has the case as its object (*overruled by*, *aff’g*).',
  source: { indigo: 'R14.2, T14', bluebook: '10.7.1, T8' },
  on: ['fullCase', 'docket'],
  reads: 'block',
  needs: ['history'],
  *check(resolved, { brief }): Iterable<Sighting<Fault>> {
    const { placed } = resolved;
    const entry = entryOf(resolved, brief);
    if (entry === undefined || isQuoted(placed, entry.span)) return;
    const { span, before, after, phrase, subNom } = entry;
    const at = inSource(placed, span);
    if (!/^,\s$/.test(placed.block.text.slice(before.start, before.end))) yield { span: at, data: { where: 'before', gap: before, phrase: span } };
    if (phrase === undefined || subNom) return;
    const comma = placed.block.text.slice(after.start, after.end).trim() === ',';
    if (phrase.commaAfter && placed.block.text.slice(after.start, after.end).trim() === '') yield { span: at, data: { where: 'missing', gap: after, phrase: span } };
    if (!phrase.commaAfter && comma) yield { span: at, data: { where: 'extra', gap: after, phrase: span } };
  },
  message: ({ where }) => say(messages[where]),
  fixable: 'safe',
  fix: ({ where, gap, phrase }, { placed }) => {
    const edit =
      where === 'extra' ? drawTogether(placed, phrase, gap)
      : where === 'missing' ? insertProse(placed, gap.start, ',', 'right')
      : placed.block.text.slice(gap.start, gap.end).trim() === '' ? insertProse(placed, gap.start, ',', 'left')
      : replaceProse(placed, gap, ', ');
    return edit === undefined ? [] : [{ title: where === 'extra' ? say`Remove the comma` : say`Insert the comma`, edits: [edit] }];
  },
  examples: {
    invalid: [
      { brief: '*Poe v. Moe*, 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999) *«rev’d»*, 210 F.3d 88 (2d Cir. 2000).', fixed: '*Poe v. Moe*, 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999), *rev’d*, 210 F.3d 88 (2d Cir. 2000).' },
      { brief: '*Betts v. Brady*, 316 U.S. 455, 462 (1942), *«overruled by»*, *Gideon v. Wainwright*, 372 U.S. 335 (1963).', fixed: '*Betts v. Brady*, 316 U.S. 455, 462 (1942), *overruled by Gideon v. Wainwright*, 372 U.S. 335 (1963).' },
      { brief: '*Poe v. Moe*, 210 F.3d 88, 90 (2d Cir. 2000), *«cert. denied»* 531 U.S. 900 (2000).', fixed: '*Poe v. Moe*, 210 F.3d 88, 90 (2d Cir. 2000), *cert. denied*, 531 U.S. 900 (2000).' },
    ],
    valid: [
      '*Poe v. Moe*, 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999), *rev’d sub nom. Moe v. Roe*, 210 F.3d 88 (2d Cir. 2000).',
      '*Betts v. Brady*, 316 U.S. 455, 462 (1942), *overruled by Gideon v. Wainwright*, 372 U.S. 335 (1963).',
    ],
  },
});
