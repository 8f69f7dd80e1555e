import type { Brief } from '../../brief/brief.js';
import { byStretch } from '../../brief/stretches.js';
import { rememberFor } from '../../text/remember.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

const labelsIn = byStretch(({ blocks }, start, end): readonly string[] => blocks.slice(start, end).flatMap(({ block }) => block.context.footnote ?? []));

/** Labels of the brief's footnotes, and their numbers in order of printing. */
const notesOf = rememberFor((brief: Brief): ReadonlySet<string> => {
  const own = new Set(labelsIn(brief).flatMap(({ value }) => value));
  return new Set([...own, ...[...own].map((_, at) => String(at + 1))]);
});

export const supraNoteInBrief = defineRule({
  id: 'supra-note-in-brief',
  category: 'form',
  severity: 'warning',
  summary: 'A supra form points to a note that the document does not have.',
  why: 'Where sources are cited in the text, supra takes the author and the page alone. A note number helps only when the source stands in that footnote.',
  source: { indigo: 'R6.2.3, R29.2', bluebook: '4.2(a), B4' },
  on: 'supra',
  reads: 'block',
  leansOn: ({ brief }) => [...notesOf(brief)].join(' '),
  check({ citation, placed }, { brief }) {
    const { note, token } = citation;
    if (note === undefined || placed.block.context.footnote !== undefined || notesOf(brief).has(note.text) || isQuoted(placed, token.span)) return undefined;
    const span = { start: token.span.end, end: note.span.end };
    return { span: inSource(placed, { start: token.span.start, end: note.span.end }), data: { span, note: note.text } };
  },
  message: ({ note }) => say`There is no footnote ${note} here: supra stands without it.`,
  fixable: 'safe',
  fix: ({ span, note }, { placed }) => replacement(say`Remove “note ${note}”`, placed, span, ''),
  examples: {
    invalid: [
      { brief: 'Larch, *«supra* note 12», at 40.', fixed: 'Larch, *supra*, at 40.' },
      { brief: 'Larch & Birch, *«supra* n.7», at 40.', fixed: 'Larch & Birch, *supra*, at 40.' },
    ],
    valid: ['Larch, *supra*, at 40.', 'A point.[^3]\n\n[^3]: Larch, *supra* note 3, at 40.'],
  },
});
