import { hereinafter } from '../../bluebook/parentheticals.js';
import { isQuoted } from '../editable.js';
import { replaceProse } from '../../prose/placement.js';
import { say } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { defineRule, inSource, type Sighting } from '../rule.js';

/** A case name this long may have a short title of its own. */
const longName = 60;

interface Fault {
  readonly kind: 'case' | 'brackets';
  readonly span: Span;
  readonly title: string;
}

export const hereinafterForm = defineRule({
  id: 'hereinafter-form',
  category: 'form',
  severity: 'info',
  summary: 'A hereinafter form stands in round brackets, or behind an ordinary case.',
  why: 'A short title for later citations is given once, in square brackets: [hereinafter *Title*]. Cases have short forms of their own and need none, but for very long names.',
  source: { indigo: 'R10.2, R15.2.4', bluebook: '4.2(b), B4' },
  on: ['fullCase', 'statute', 'regulation', 'legislative', 'journal', 'book', 'record', 'docket'],
  reads: 'block',
  needs: ['parenthetical'],
  *check({ citation, placed }): Iterable<Sighting<Fault>> {
    const name = citation.kind === 'fullCase' || citation.kind === 'docket' ? citation.name : undefined;
    const isCase = citation.kind === 'fullCase' || citation.kind === 'docket';
    for (const { span, text } of citation.parentheticals) {
      const title = hereinafter(text);
      if (title === undefined || isQuoted(placed, { start: span.start, end: span.start + 1 }) || (isCase && name?.versus === undefined)) continue;
      const kind = isCase && (name?.text.length ?? 0) < longName ? 'case' : 'brackets';
      if (kind === 'case' || placed.block.text[span.start] === '(') yield { span: inSource(placed, span), data: { kind, span, title } };
    }
  },
  message: ({ kind, title }) => (kind === 'case' ? say`A case needs no hereinafter: its short form is enough.` : say`“hereinafter ${title}” stands in square brackets.`),
  fixable: 'safe',
  fix: ({ kind, span }, { placed }, { brief }) => {
    if (kind === 'brackets') {
      const edits = [replaceProse(placed, { start: span.start, end: span.start + 1 }, '['), replaceProse(placed, { start: span.end - 1, end: span.end }, ']')];
      return edits.every((edit) => edit !== undefined) ? [{ title: say`Use square brackets`, edits }] : [];
    }
    const whole = inSource(placed, span);
    const start = brief.source[whole.start - 1] === ' ' ? whole.start - 1 : whole.start;
    return [{ title: say`Remove it`, edits: [{ span: { start, end: whole.end }, newText: '' }] }];
  },
  examples: {
    invalid: [
      { brief: 'Jane Larch, *On the Making of Briefs*, 12 J. Legal Educ. 100 (2010) «(hereinafter *Briefs*)».', fixed: 'Jane Larch, *On the Making of Briefs*, 12 J. Legal Educ. 100 (2010) [hereinafter *Briefs*].' },
      { brief: '*Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022) «[hereinafter *Larch*]».', fixed: '*Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022).' },
    ],
    valid: ['Jane Larch, *On the Making of Briefs*, 12 J. Legal Educ. 100 (2010) [hereinafter *Briefs*].', 'The lease (hereinafter “Lease”) ran for a year.'],
  },
});
