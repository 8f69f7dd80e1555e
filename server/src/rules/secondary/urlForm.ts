import { webAddresses } from '../../bluebook/webAddresses.js';
import { replaceProse } from '../../prose/placement.js';
import type { Edit } from '../../text/edit.js';
import { asPrinted, say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';

export const urlForm = defineRule({
  id: 'url-form',
  category: 'form',
  severity: 'info',
  summary: 'A web address is cited in angle brackets, or the date of the visit in another form.',
  why: 'The whole address stands bare. The date of a visit is given as (last visited Mon. d, yyyy), and only when the page has no date of its own.',
  source: { indigo: 'R33.5.2, R33.6', bluebook: '18.2, B18.1' },
  on: 'block',
  reads: 'block',
  *check(placed, { brief }) {
    const { base, block } = placed;
    for (const { start, visit } of webAddresses(block.text)) {
      // An address without a visit may be a mere link of the prose.
      if (visit === undefined || isQuoted(placed, { start, end: visit.end })) continue;
      const link = block.styles.find(({ style, span, inner }) => style === 'link' && span.start === start && inner.end > inner.start);
      const bracketed = link !== undefined && brief.source[base + link.source.start] === '<' ? link : undefined;
      const wrong = visit.text !== visit.right;
      if (!wrong && bracketed === undefined) continue;
      const span = wrong ? inSource(placed, visit) : { start: base + (bracketed?.source.start ?? 0), end: base + (bracketed?.source.end ?? 0) };
      yield { span, data: { visit, wrong, bracketed } };
    }
  },
  message: ({ visit, wrong, bracketed }) => asPrinted([...(wrong ? [say`The visit is given as “${visit.right}”.`] : []), ...(bracketed === undefined ? [] : [say`No angle brackets stand around an address that is cited.`])].join(' ')),
  fixable: 'safe',
  fix: ({ visit, wrong, bracketed }, placed) => {
    const { base } = placed;
    const edits: (Edit | undefined)[] = wrong ? [replaceProse(placed, visit, visit.right)] : [];
    if (bracketed !== undefined) {
      const { source, inner } = bracketed;
      edits.push({ span: { start: base + source.start, end: base + inner.start }, newText: '' }, { span: { start: base + inner.end, end: base + source.end }, newText: '' });
    }
    return edits.every((edit) => edit !== undefined) ? [{ title: say`Write “${visit.right}”`, edits }] : [];
  },
  examples: {
    invalid: [
      { brief: '*Local Rules*, Larch Courts, <https://courts.example.org/rules> «(visited May 4, 2024)».', fixed: '*Local Rules*, Larch Courts, https://courts.example.org/rules (last visited May 4, 2024).' },
      { brief: '*Local Rules*, Larch Courts, https://courts.example.org/rules «(accessed January 4, 2024)».', fixed: '*Local Rules*, Larch Courts, https://courts.example.org/rules (last visited Jan. 4, 2024).' },
    ],
    valid: ['The form is at <https://courts.example.org/rules>.', '*Local Rules*, Larch Courts, https://courts.example.org/rules (last visited May 4, 2024).', '*Local Rules*, https://perma.cc/AB12-CD34 (archived May 4, 2024).'],
  },
});
