import type { IdCitation } from '../../citation/citation.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { characterBefore, opensSentence } from '../surroundings.js';

/** Whether the token needs a capital, or must not have one; undefined where either may be meant. */
function capital(placed: PlacedBlock, { token, standing, nestedIn, signal }: IdCitation): boolean | undefined {
  if (signal !== undefined || nestedIn !== undefined) return false;
  const at = token.span.start;
  const { listDepth, footnote, kind } = placed.block.context;
  if (opensSentence(placed, at)) return standing === 'sentence' && kind === 'paragraph' && listDepth === 0 && footnote === undefined ? true : undefined;
  const before = characterBefore(placed, at);
  if (/[,;—–]/.test(before) || (before === '(' && standing !== 'sentence')) return false;
  return standing === 'sentence' && /[.?!]/.test(before) ? true : undefined;
}

export const idCapitalization = defineRule({
  id: 'id-capitalization',
  category: 'form',
  severity: 'warning',
  summary: '*Id.* has the wrong capital.',
  why: '*Id.* has a capital only where it begins a citation sentence; behind a signal, in a clause and in a parenthetical it has none.',
  source: { indigo: 'R6.2.2', bluebook: '4.1, B4' },
  on: 'id',
  reads: 'block',
  check({ citation, placed }) {
    const { token } = citation;
    if (isQuoted(placed, token.span) || placed.block.context.kind === 'heading') return undefined;
    const large = capital(placed, citation);
    const letter = token.text.charAt(0);
    const right = large === true ? letter.toUpperCase() : letter.toLowerCase();
    if (large === undefined || letter === right) return undefined;
    return { span: inSource(placed, token.span), data: { at: token.span.start, right, large } };
  },
  message: ({ large }) => (large ? say`*Id.* begins a citation sentence: it has a capital.` : say`*Id.* does not begin a citation sentence: it has a small letter.`),
  fixable: 'safe',
  fix: ({ at, right, large }, { placed }) => replacement(large ? say`Write a capital` : say`Write a small letter`, placed, { start: at, end: at + 1 }, right),
  examples: {
    invalid: [
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). The guards lost, *«Id.»* at 742, at last.', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). The guards lost, *id.* at 742, at last.' },
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). *See «Id.»* at 742.', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). *See id.* at 742.' },
    ],
    valid: ['*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). *Id.* at 742; *see id.* at 745.', 'They lost.[^1]\n\n[^1]: *Hope v. Pelzer*, 536 U.S. 730, 741 (2002).\n[^2]: *Id.* at 742.'],
  },
});
