import type { PlacedBlock } from '../../prose/proseBlock.js';
import type { CitationBase } from '../../citation/citation.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { characterBefore, opensSentence } from '../surroundings.js';

/** Whether the signal needs a capital, or must not have one; undefined where either may be meant. */
function capital(placed: PlacedBlock, at: number, { standing, nestedIn, signal }: CitationBase): boolean | undefined {
  const before = characterBefore(placed, at);
  if (signal?.canonical === 'with' || signal?.canonical === 'and') return false;
  if (nestedIn === undefined && opensSentence(placed, at)) {
    const { listDepth, footnote, kind } = placed.block.context;
    return standing === 'sentence' && kind === 'paragraph' && listDepth === 0 && footnote === undefined ? true : undefined;
  }
  if (/[,;—–(]/.test(before)) return false;
  return nestedIn === undefined && standing === 'sentence' && /[.?!]/.test(before) ? true : undefined;
}

export const signalCapitalization = defineRule({
  id: 'signal-capitalization',
  category: 'form',
  severity: 'warning',
  summary: 'A signal has the wrong capital.',
  why: 'A signal has a capital where it begins a citation sentence, and a small letter within a sentence or behind a semicolon.',
  source: { indigo: 'R4.5.1, R4.5.2', bluebook: '1.2, B1.1' },
  on: ['fullCase', 'shortCase', 'id', 'supra', 'statute', 'regulation', 'rule', 'constitution', 'legislative', 'journal', 'book', 'record', 'docket', 'other'],
  reads: 'block',
  needs: ['signal'],
  check({ citation, placed }) {
    const { signal } = citation;
    if (signal === undefined || isQuoted(placed, signal.span) || placed.block.context.kind === 'heading') return undefined;
    const large = capital(placed, signal.span.start, citation);
    const letter = signal.text.charAt(0);
    const right = large === true ? letter.toUpperCase() : letter.toLowerCase();
    if (large === undefined || letter === right) return undefined;
    return { span: inSource(placed, { start: signal.span.start, end: signal.span.start + signal.text.replace(/[,\s]+$/, '').length }), data: { at: signal.span.start, right, large } };
  },
  message: ({ large }) => (large ? say`The signal begins a citation sentence: it has a capital.` : say`The signal stands within a sentence: it has a small letter.`),
  fixable: 'safe',
  fix: ({ at, right, large }, { placed }) => replacement(large ? say`Write a capital` : say`Write a small letter`, placed, { start: at, end: at + 1 }, right),
  examples: {
    invalid: [
      { brief: 'The guards lost, *«See» Hope v. Pelzer*, 536 U.S. 730, 741 (2002), at last.', fixed: 'The guards lost, *see Hope v. Pelzer*, 536 U.S. 730, 741 (2002), at last.' },
      { brief: '*Graham v. Connor*, 490 U.S. 386, 396 (1989); *«See also» Hope v. Pelzer*, 536 U.S. 730, 741 (2002).', fixed: '*Graham v. Connor*, 490 U.S. 386, 396 (1989); *see also Hope v. Pelzer*, 536 U.S. 730, 741 (2002).' },
      { brief: 'The guards lost. *«see» Hope v. Pelzer*, 536 U.S. 730, 741 (2002).', fixed: 'The guards lost. *See Hope v. Pelzer*, 536 U.S. 730, 741 (2002).' },
    ],
    valid: ['*See Hope v. Pelzer*, 536 U.S. 730, 741 (2002).', 'The guards lost.[^1]\n\n[^1]: *see Hope v. Pelzer*, 536 U.S. 730, 741 (2002).', 'The guards lost (*see Hope v. Pelzer*, 536 U.S. 730, 741 (2002)).'],
  },
});
