import type { Citation, Signal } from '../../citation/citation.js';
import { replaceProse } from '../../prose/placement.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { say } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';
import { isItalic } from '../typeface.js';
import { beginOf } from '../surroundings.js';
import { topLevel } from './runs.js';

interface Fault {
  readonly kind: 'comma' | 'word' | 'missing';
  /** What is flagged. */
  readonly shown: Span;
  /** What stands between the two sides, from the end of the first, and what should. */
  readonly gap?: Span;
  readonly right?: string;
}

const comparing = ({ canonical }: Signal): boolean => canonical === 'compare' || canonical === 'contrast';

/** What is wrong with a comparison that `first` opens; `rest` are the citations behind it in its sentence. */
function faultOf({ block }: PlacedBlock, first: Citation, rest: readonly Citation[], shown: Span): Fault | undefined {
  const other = rest.findIndex(({ signal }) => signal?.canonical === 'with');
  const at = other < 0 ? 0 : other;
  const second = rest[at];
  if (second === undefined) return { kind: 'missing', shown };
  const gap = { start: (rest[at - 1] ?? first).span.end, end: other < 0 ? second.span.start : beginOf(second) };
  const words = block.text.slice(gap.start, gap.end).trim();
  if (other >= 0) return words === ',' ? undefined : /^;?$/.test(words) ? { kind: 'comma', shown: second.signal?.span ?? shown, gap, right: ', ' } : undefined;
  const joint = /^[,;]?\s*(?:to|against|and|versus)$/i.exec(words);
  if (joint === null) return { kind: 'missing', shown };
  const word = words.replace(/^[,;]\s*/, '');
  const from = gap.start + block.text.slice(gap.start, gap.end).lastIndexOf(word);
  return { kind: 'word', shown: { start: from, end: from + word.length }, gap, right: ', with ' };
}

export const compareWithForm = defineRule({
  id: 'compare-with-form',
  category: 'form',
  severity: 'warning',
  summary: 'A comparison of authorities is not in its form.',
  why: '*Compare* one authority, *with* another: the second word is “with”, in italics, behind a comma. Several authorities of one side are joined by *and*.',
  source: { indigo: 'R4.7', bluebook: '1.2(b)' },
  on: 'block',
  reads: 'block',
  needs: ['signal'],
  *check(placed, { brief }) {
    const citations = topLevel(brief.found[placed.index]?.citations ?? []);
    for (const [index, first] of citations.entries()) {
      const { signal, standing, sentence } = first;
      if (signal === undefined || !comparing(signal) || isQuoted(placed, signal.span)) continue;
      if (standing !== 'sentence' && !isItalic(placed, signal.span)) continue;
      const rest: Citation[] = [];
      for (const each of citations.slice(index + 1, index + 9)) {
        if (each.sentence !== sentence || (each.signal !== undefined && comparing(each.signal))) break;
        rest.push(each);
      }
      const fault = faultOf(placed, first, rest, signal.span);
      if (fault !== undefined) yield { span: inSource(placed, fault.shown), data: fault };
    }
  },
  message: ({ kind }) => (kind === 'comma' ? say`A comma stands before “with”.` : kind === 'word' ? say`The second side of a comparison follows “with”.` : say`A comparison has a second side, behind “with”.`),
  fixable: 'safe',
  fix: ({ kind, gap, right }, placed) => {
    if (gap === undefined || right === undefined) return [];
    const old = placed.block.text.slice(gap.start, gap.end);
    const wordStart = gap.start + old.search(/[A-Za-z]/);
    const wordEnd = gap.start + old.trimEnd().length;
    const edits =
      kind === 'word'
        ? [replaceProse(placed, { start: wordStart, end: wordEnd }, 'with'), replaceProse(placed, { start: gap.start, end: wordStart }, ', ')]
        : [replaceProse(placed, gap, right)];
    const safe = kind === 'comma' || !/and$/i.test(old.trim());
    return edits.every((edit) => edit !== undefined) ? [{ title: kind === 'comma' ? say`Put a comma before “with”` : say`Write “with”`, safe, edits: edits.filter(({ span, newText }) => newText !== '' || span.end > span.start) }] : [];
  },
  examples: {
    invalid: [
      {
        brief: 'Courts differ. *Compare Hope v. Pelzer*, 536 U.S. 730, 741 (2002) (cruelty); *«with» Graham v. Connor*, 490 U.S. 386, 396 (1989) (force).',
        fixed: 'Courts differ. *Compare Hope v. Pelzer*, 536 U.S. 730, 741 (2002) (cruelty), *with Graham v. Connor*, 490 U.S. 386, 396 (1989) (force).',
      },
      {
        brief: 'Courts differ. *Compare Hope v. Pelzer*, 536 U.S. 730, 741 (2002) (cruelty), *«to» Graham v. Connor*, 490 U.S. 386, 396 (1989) (force).',
        fixed: 'Courts differ. *Compare Hope v. Pelzer*, 536 U.S. 730, 741 (2002) (cruelty), *with Graham v. Connor*, 490 U.S. 386, 396 (1989) (force).',
      },
    ],
    valid: [
      'Courts differ. *Compare* *Larch v. Birch*, 579 F.3d 220, 237–38 (3d Cir. 2009) (“*Larch III*”), *and* *Pell v. Moe*, 539 F.3d 292, 307 (3d Cir. 2008), *with* *Poe v. Roe*, 58 F.3d 896, 904 (3d Cir. 1995).',
      'Compare the two statutes with care: 42 U.S.C. § 1983 asks for less than 42 U.S.C. § 1985.',
      'Courts differ. *Compare Hope v. Pelzer*, 536 U.S. 730, 741 (2002) (cruelty), *with Graham v. Connor*, 490 U.S. 386, 396 (1989) (force).',
    ],
  },
});
