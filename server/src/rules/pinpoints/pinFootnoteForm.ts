import { footnotePin } from '../../bluebook/footnotePins.js';
import { habitsOf } from '../../bluebook/profiles.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { itemsOf } from './pincites.js';

export const pinFootnoteForm = defineRule({
  id: 'pin-footnote-form',
  category: 'form',
  severity: 'warning',
  summary: 'A note is not pinpointed in its form.',
  why: 'A note follows its page behind a space, as “n.” with the number closed up: 1175 n.4, 1175 nn.4–5, 1175 nn.4 & 6. “& n.4” cites both the page and the note.',
  source: { indigo: 'R5.1.3, R11.7.4', bluebook: '3.2(b), B3' },
  notInManual: true,
  on: ['fullCase', 'shortCase', 'id', 'supra', 'journal', 'book'],
  reads: 'block',
  needs: ['note'],
  *check({ citation, placed }, { settings }) {
    if (habitsOf(settings).supremeCourt) return;
    for (const { note, first, span } of itemsOf(citation)) {
      if (note === undefined || isQuoted(placed, note.span)) continue;
      const right = footnotePin(note.text);
      if (right === undefined) continue;
      const gap = placed.block.text.slice(span.start, note.span.start);
      const lead = first === '' ? 0 : gap.length - gap.replace(/[,\s]+$/, '').length;
      const at = { start: note.span.start - lead, end: note.span.end };
      const wanted = lead === 0 ? right : ` ${right}`;
      if (placed.block.text.slice(at.start, at.end).replaceAll(' ', ' ') !== wanted) yield { span: inSource(placed, note.span), data: { at, wanted, right } };
    }
  },
  message: ({ right }) => say`The note is printed “${right}”, without a comma before it.`,
  fixable: 'safe',
  fix: ({ at, wanted, right }, { placed }) => replacement(say`Write “${right}”`, placed, at, wanted),
  examples: {
    invalid: [
      { brief: '*Graham v. Connor*, 490 U.S. 386, 395, «n. 10» (1989).', fixed: '*Graham v. Connor*, 490 U.S. 386, 395 n.10 (1989).' },
      { brief: '*Graham v. Connor*, 490 U.S. 386, 395 (1989). *Id.* at 395 «footnote 10».', fixed: '*Graham v. Connor*, 490 U.S. 386, 395 (1989). *Id.* at 395 n.10.' },
      { brief: '*Graham v. Connor*, 490 U.S. 386, 395 «n.10–11» (1989).', fixed: '*Graham v. Connor*, 490 U.S. 386, 395 nn.10–11 (1989).' },
      { brief: '*Graham v. Connor*, 490 U.S. 386, 395 «n.5 and 7» (1989).', fixed: '*Graham v. Connor*, 490 U.S. 386, 395 nn.5 & 7 (1989).' },
      { brief: '*Graham v. Connor*, 490 U.S. 386, 395 «n.5 & n.7» (1989).', fixed: '*Graham v. Connor*, 490 U.S. 386, 395 nn.5 & 7 (1989).' },
    ],
    valid: [
      '*Graham v. Connor*, 490 U.S. 386, 395 n.5 & 397 (1989).',
      '*Graham v. Connor*, 490 U.S. 386, 395 nn.5 & 7, 397 (1989).',
      '*Graham v. Connor*, 490 U.S. 386 (1989). *Id.* at 395 n.5 and 7 others.',
      '*Graham v. Connor*, 490 U.S. 386, 395 & n.10 (1989).',
      'Footnote 10 of the opinion says so.',
    ],
  },
});
