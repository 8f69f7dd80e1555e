import { parentheticalRank } from '../../bluebook/parentheticals.js';
import type { Brief } from '../../brief/brief.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { say } from '../../text/say.js';
import { covers, overlaps, type Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';

/** The words with their markup. */
function sourceOf(brief: Brief, placed: PlacedBlock, span: Span): string {
  const { start, end } = inSource(placed, span);
  return brief.source.slice(start, end);
}

export const parentheticalOrder = defineRule({
  id: 'parenthetical-order',
  category: 'form',
  severity: 'warning',
  summary: 'The parentheticals of a citation are not in their order.',
  why: 'After the date come the weight of authority, then what was done to the quotation, then quoting and citing, and the explanation last: a reader looks for “(en banc)” or “(dissenting)” right behind the date.',
  source: { indigo: 'R10.2', bluebook: '1.5(b), 10.6.4' },
  on: ['fullCase', 'shortCase', 'id'],
  reads: 'block',
  needs: ['parenthetical'],
  check({ citation, placed }) {
    const own = citation.parentheticals.filter(({ kind }) => kind !== 'courtYear');
    if (own.length < 2) return undefined;
    const ranked = own.map((parenthetical) => ({ parenthetical, rank: parentheticalRank(parenthetical.kind, parenthetical.text) }));
    const [first] = ranked;
    const last = ranked.at(-1);
    if (first === undefined || last === undefined || ranked.some(({ rank }) => rank === undefined)) return undefined;
    const ordered = [...ranked].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    if (ordered.every((each, index) => each === ranked[index])) return undefined;
    const span = { start: first.parenthetical.span.start, end: last.parenthetical.span.end };
    if (isQuoted(placed, { start: span.start, end: span.start + 1 })) return undefined;
    return { span: inSource(placed, span), data: { span, ordered: ordered.map(({ parenthetical }) => parenthetical.span), texts: ordered.map(({ parenthetical }) => `(${parenthetical.text})`) } };
  },
  message: ({ texts }) => say`These parentheticals stand in the order ${texts.map((text) => (text.length > 40 ? `${text.slice(0, 36)}…)` : text)).join(' ')}.`,
  fixable: 'safe',
  fix: ({ span, ordered }, { citation, placed }, { brief }) => {
    if (placed.block.styles.some(({ span: run }) => overlaps(run, span) && !ordered.some((each) => covers(each, run)))) return [];
    const texts = ordered.map((each) => sourceOf(brief, placed, each));
    const edits = citation.parentheticals
      .filter(({ kind }) => kind !== 'courtYear')
      .map((old, index) => ({ span: inSource(placed, old.span), newText: texts[index] ?? '' }));
    return [{ title: say`Put the parentheticals in order`, edits: edits.filter((edit) => edit.newText !== brief.source.slice(edit.span.start, edit.span.end)) }];
  },
  examples: {
    invalid: [
      {
        brief: '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011) «(weighing the force used) (en banc)».',
        fixed: '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011) (en banc) (weighing the force used).',
      },
      {
        brief: '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011) «(weighing the force used) (quoting *Graham v. Connor*, 490 U.S. 386, 396 (1989))».',
        fixed: '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011) (quoting *Graham v. Connor*, 490 U.S. 386, 396 (1989)) (weighing the force used).',
      },
    ],
    valid: ['*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011) (en banc) (weighing the force used).', '*Hope v. Pelzer*, 536 U.S. 730, 748 (2002) (Thomas, J., dissenting) (citing *Graham v. Connor*, 490 U.S. 386 (1989)).'],
  },
});
