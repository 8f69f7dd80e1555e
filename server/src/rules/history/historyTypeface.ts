import { italicRun } from '../../prose/placement.js';
import type { StyledRun } from '../../prose/proseBlock.js';
import { say } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource, type Sighting } from '../rule.js';
import { inTableOfAuthorities } from '../surroundings.js';
import { isItalic, isReversed, italicize, joinItalics } from '../typeface.js';
import { entryOf } from './entries.js';

interface Fault {
  readonly span: Span;
  /** Whether the name behind the phrase belongs to the same italics. */
  readonly joins: boolean;
  /** Italics that reach over the comma. */
  readonly run: StyledRun | undefined;
}

export const historyTypeface = defineRule({
  id: 'history-typeface',
  category: 'form',
  severity: 'warning',
  summary: 'A history phrase is not in italics, or its comma is.',
  why: 'In court documents history phrases are in italics, together with a case name that is their object (*overruled by Dobbs*). The comma behind *aff’d* is roman.',
  source: { indigo: 'R2.1, R14.1', bluebook: 'B2, 10.7' },
  notInManual: true,
  on: ['fullCase', 'docket'],
  reads: 'block',
  needs: ['history'],
  *check(resolved, { brief }): Iterable<Sighting<Fault>> {
    const { placed, blockIndex } = resolved;
    const entry = entryOf(resolved, brief);
    if (entry === undefined || brief.format !== 'markdown' || isReversed(placed) || isQuoted(placed, entry.span) || inTableOfAuthorities(brief, blockIndex)) return;
    const { span, after, phrase, subNom } = entry;
    if (!isItalic(placed, span)) yield { span: inSource(placed, span), data: { span, joins: phrase?.commaAfter === false || subNom, run: undefined } };
    else if (placed.block.text[after.start] === ',') {
      const run = italicRun(placed, { start: span.start, end: after.start + 1 });
      if (run?.span.end === after.start + 1) yield { span: inSource(placed, { start: after.start, end: after.start + 1 }), data: { span, joins: false, run } };
    }
  },
  message: ({ run }) => (run === undefined ? say`The history phrase belongs in italics.` : say`End the italics before the comma.`),
  fixable: 'safe',
  fix: ({ span, joins, run }, { placed }, { brief }) => {
    if (run === undefined) return [{ title: say`Set it in italics`, edits: (joins ? joinItalics(brief, placed, span) : undefined) ?? italicize(brief, placed, span) }];
    const marker = { start: placed.base + run.inner.end, end: placed.base + run.source.end };
    const { end } = inSource(placed, span);
    return [{ title: say`Move the comma out of the italics`, edits: [{ span: { start: end, end }, newText: brief.source.slice(marker.start, marker.end) }, { span: marker, newText: '' }] }];
  },
  examples: {
    invalid: [
      { brief: '*Poe v. Moe*, 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999), «rev’d», 210 F.3d 88 (2d Cir. 2000).', fixed: '*Poe v. Moe*, 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999), *rev’d*, 210 F.3d 88 (2d Cir. 2000).' },
      { brief: '*Betts v. Brady*, 316 U.S. 455, 462 (1942), «overruled by» *Gideon v. Wainwright*, 372 U.S. 335 (1963).', fixed: '*Betts v. Brady*, 316 U.S. 455, 462 (1942), *overruled by Gideon v. Wainwright*, 372 U.S. 335 (1963).' },
      { brief: '*Poe v. Moe*, 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999), *rev’d«,»* 210 F.3d 88 (2d Cir. 2000).', fixed: '*Poe v. Moe*, 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999), *rev’d*, 210 F.3d 88 (2d Cir. 2000).' },
    ],
    valid: ['*Betts v. Brady*, 316 U.S. 455, 462 (1942), *overruled by Gideon v. Wainwright*, 372 U.S. 335 (1963).', 'Betts was overruled by *Gideon v. Wainwright*, 372 U.S. 335 (1963).'],
  },
});
