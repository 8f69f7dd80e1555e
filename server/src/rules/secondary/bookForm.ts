import { editionChange } from '../../bluebook/editions.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import type { Span } from '../../text/span.js';

interface Fault {
  readonly span: Span;
  readonly right: string;
  readonly text: string;
}

export const bookForm = defineRule({
  id: 'book-form',
  category: 'form',
  severity: 'info',
  summary: 'A book has a comma before its page, or its edition in another form.',
  why: 'Title and page of a book are separated by a space alone. A later edition is given as “2d ed.” in the parenthetical; a first edition is not mentioned.',
  source: { indigo: 'R28.1, R28.2', bluebook: '15, B15.1' },
  on: 'book',
  reads: 'block',
  *check({ citation, placed }) {
    const { title, pincite } = citation;
    const faults: Fault[] = [];
    if (title !== undefined && pincite?.at === undefined && pincite?.items[0]?.unit === 'page' && placed.block.text.slice(title.span.end, pincite.span.start).trim() === ',') {
      faults.push({ span: { start: title.span.end, end: pincite.span.start }, right: ' ', text: 'comma' });
    }
    for (const { span, text } of citation.parentheticals.slice(0, 1)) {
      const change = editionChange(text);
      if (change === undefined) continue;
      const start = span.start + 1;
      faults.push({ span: { start: start + change.start, end: start + change.end }, right: change.right, text: text.slice(change.start, change.end).trim() });
    }
    for (const fault of faults) if (!isQuoted(placed, fault.span)) yield { span: inSource(placed, fault.span), data: fault };
  },
  message: ({ right, text }) => {
    if (text === 'comma') return say`No comma stands between the title of a book and the page.`;
    return right === '' ? say`A first edition is not mentioned.` : say`“${text}” is “${right}”.`;
  },
  fixable: 'safe',
  fix: ({ span, right, text }, { placed }) => replacement(text === 'comma' ? say`Remove the comma` : right === '' ? say`Leave the edition out` : say`Write “${right}”`, placed, span, right),
  examples: {
    invalid: [
      { brief: 'Jane Larch, *On the Making of Briefs*«, »12 (2010).', fixed: 'Jane Larch, *On the Making of Briefs* 12 (2010).' },
    ],
    valid: ['Jane Larch, *On the Making of Briefs* 12 (3d ed. 2010).', '6 Jane Larch, *Larch on Briefs* § 14.02 (2020).'],
  },
});
