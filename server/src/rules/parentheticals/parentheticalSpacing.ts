import { insertProse, replaceProse } from '../../prose/placement.js';
import { say } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';
import { cutOff, type CutOff, rejoin } from './cutOff.js';

type Fault = { readonly gap: Span } | { readonly cut: CutOff };

export const parentheticalSpacing = defineRule({
  id: 'parenthetical-spacing',
  category: 'form',
  severity: 'warning',
  summary: 'Parentheticals are not separated by one space.',
  why: 'Parentheticals follow one another with a single space and no mark between them; the citation’s full stop comes behind the last.',
  source: { indigo: 'R13.1', bluebook: '1.5(b), 10.6' },
  on: ['fullCase', 'shortCase', 'id', 'supra'],
  reads: 'block',
  check({ citation, placed }) {
    const { parentheticals, pincite } = citation;
    const { text } = placed.block;
    const faults: { at: Span; fault: Fault }[] = [];
    for (const [index, { span }] of parentheticals.entries()) {
      const start = index === 0 ? text.slice(0, span.start).trimEnd().length : (parentheticals[index - 1]?.span.end ?? 0);
      const gap = { start, end: span.start };
      const between = text.slice(gap.start, gap.end);
      // "Id. § 3(a)": a subsection is closed up.
      if (index === 0 && (between === '' ? pincite === undefined || pincite.items.some(({ unit }) => unit !== 'page' && unit !== 'starPage') : true)) continue;
      if (between === '' || /^\s{2,}$/.test(between)) faults.push({ at: { start: span.start, end: span.start + 1 }, fault: { gap } });
    }
    const cut = cutOff(placed, citation);
    if (cut?.kind === 'note') faults.push({ at: cut.mark, fault: { cut } });
    return faults.filter(({ at }) => !isQuoted(placed, at)).map(({ at, fault }) => ({ span: inSource(placed, at), data: fault }));
  },
  message: (fault) => ('cut' in fault ? say`No mark stands between a citation and its parenthetical.` : say`One space stands before a parenthetical.`),
  fixable: 'safe',
  fix: (fault, { placed }) => {
    if ('cut' in fault) return [{ title: say`Join the parenthetical to its citation`, edits: rejoin(placed, fault.cut) ?? [] }];
    const edit = fault.gap.start === fault.gap.end ? insertProse(placed, fault.gap.end, ' ', 'right') : replaceProse(placed, fault.gap, ' ');
    return edit === undefined ? [] : [{ title: say`Set one space`, edits: [edit] }];
  },
  examples: {
    invalid: [
      { brief: '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011)«(»en banc)«(»weighing force).', fixed: '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011) (en banc) (weighing force).' },
      { brief: '*Mattos v. Agarano*, 661 F.3d 433, 441«(»9th Cir. 2011).', fixed: '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011).' },
      { brief: '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011)«.» (en banc)', fixed: '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011) (en banc).' },
      { brief: '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011) (en banc)«,» (rejecting a bright line).', fixed: '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011) (en banc) (rejecting a bright line).' },
      { brief: '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011)«,» (en banc).', fixed: '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011) (en banc).' },
    ],
    valid: [
      '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011) (en banc).',
      '42 U.S.C. § 2000e-2(a)(1).',
      '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011). (The panel had ruled otherwise.)',
    ],
  },
});
