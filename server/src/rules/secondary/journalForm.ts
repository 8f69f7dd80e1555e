import { journalForm as formOf } from '../../bluebook/journals.js';
import type { Part } from '../../citation/citation.js';
import { say } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { withApostrophes } from '../names.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource, type Sighting } from '../rule.js';
import { emphasisMarker } from '../typeface.js';

interface Fault {
  readonly kind: 'journal' | 'title';
  readonly part: Part;
  readonly right: string;
}

/** The title with the quotation marks around it and the comma within or behind them. */
function marksAround(text: string, { start, end }: Span): Span | undefined {
  if (!/[“"]/.test(text[start - 1] ?? '')) return undefined;
  const close = /^,?[”"],?/.exec(text.slice(end, end + 3))?.[0];
  return close === undefined ? undefined : { start: start - 1, end: end + close.length };
}

export const journalForm = defineRule({
  id: 'journal-form',
  category: 'form',
  severity: 'info',
  summary: 'A law review is not in its abbreviation, or its article not in italics.',
  why: 'An article is cited by author, title in italics, volume, the journal’s abbreviation in roman, first page, the page relied on, and the year.',
  source: { indigo: 'R30.1.1, R30.3, T15', bluebook: '16.4, B16.1.1, T13' },
  on: 'journal',
  reads: 'block',
  *check({ citation, placed }, { brief }): Iterable<Sighting<Fault>> {
    const { reporter, title } = citation;
    const right = reporter === undefined ? undefined : formOf(reporter.text);
    if (reporter !== undefined && right !== undefined && !isQuoted(placed, reporter.span)) {
      yield { span: inSource(placed, reporter.span), data: { kind: 'journal', part: reporter, right: withApostrophes(brief, right) } };
    }
    const marks = title === undefined ? undefined : marksAround(placed.block.text, title.span);
    if (title !== undefined && marks !== undefined && brief.format === 'markdown' && placed.block.context.quoteDepth === 0) {
      yield { span: inSource(placed, title.span), data: { kind: 'title', part: { ...title, span: marks }, right: `${emphasisMarker(brief)}${title.text}${emphasisMarker(brief)},` } };
    }
  },
  message: ({ kind, part, right }) => (kind === 'journal' ? say`“${part.text}” is abbreviated “${right}”.` : say`The title “${part.text}” is set in italics, without quotation marks.`),
  fixable: 'safe',
  fix: ({ kind, part, right }, { placed }) => replacement(kind === 'journal' ? say`Write “${right}”` : say`Set the title in italics`, placed, part.span, right).map((fix) => ({ ...fix, safe: kind === 'journal' })),
  examples: {
    invalid: [
      { brief: 'Jane Larch, *On Briefs*, 80 «Columbia Law Review» 100, 102 (1980).', fixed: 'Jane Larch, *On Briefs*, 80 Colum. L. Rev. 100, 102 (1980).' },
      { brief: 'Jane Larch, *On Briefs*, 80 «Yale L. J.» 100, 102 (1980).', fixed: 'Jane Larch, *On Briefs*, 80 Yale L.J. 100, 102 (1980).' },
      { brief: 'Jane Larch, "«On Briefs»," 80 Colum. L. Rev. 100, 102 (1980).', fixed: 'Jane Larch, *On Briefs*, 80 Colum. L. Rev. 100, 102 (1980).' },
    ],
    valid: ['Jane Larch, *On Briefs*, 80 Colum. L. Rev. 100, 102 (1980).', 'Jane Larch, *On Briefs*, N.Y. Times, May 25, 2014, at A1.'],
  },
});
