import { habitsOf } from '../../bluebook/profiles.js';
import type { Citation, Part } from '../../citation/citation.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { say } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

interface Spacing {
  readonly span: Span;
  readonly right: string;
}

const symbolsOf = (citation: Citation): Part[] => [
  ...('symbol' in citation ? [citation.symbol] : []),
  ...(citation.pincite?.items.flatMap(({ prefix }) => (prefix?.text.startsWith('§') || prefix?.text.startsWith('¶') ? [prefix] : [])) ?? []),
];

/** A symbol that touches its number, or doubled symbols set apart. */
function misspaced({ block }: PlacedBlock, { span, text }: Part): Spacing | undefined {
  const closed = text.replaceAll(/\s/g, '');
  const next = block.text[span.end] ?? '';
  const touches = /[0-9A-Za-z]/.test(next);
  const wide = /^\s{2,}(?=\S)/.exec(block.text.slice(span.end, span.end + 8))?.[0].length ?? 0;
  if (closed === text && !touches && wide === 0) return undefined;
  return { span: { start: span.start, end: span.end + wide }, right: touches || wide > 0 ? `${closed} ` : closed };
}

export const sectionSymbolSpacing = defineRule({
  id: 'section-symbol-spacing',
  category: 'form',
  severity: 'warning',
  summary: 'A section or paragraph symbol touches its number, or doubled symbols stand apart.',
  why: 'One space stands between § or ¶ and the number, best a non-breaking one; none stands within §§ or ¶¶. The Supreme Court closes them up in its own opinions.',
  source: { indigo: 'R5.2.1', bluebook: '6.2(c)' },
  on: ['statute', 'regulation', 'rule', 'constitution', 'legislative', 'record', 'id', 'fullCase', 'shortCase', 'book'],
  reads: 'block',
  needs: ['prefix'],
  *check({ citation, placed }, { settings }) {
    if (habitsOf(settings).supremeCourt) return;
    for (const symbol of symbolsOf(citation)) {
      if (isQuoted(placed, symbol.span)) continue;
      const spacing = misspaced(placed, symbol);
      if (spacing !== undefined) yield { span: inSource(placed, spacing.span), data: spacing };
    }
  },
  message: ({ right }) => say`One space belongs between “${right.trim()}” and its number.`,
  fixable: 'safe',
  fix: ({ span, right }, { placed }) => replacement(say`Space the symbol`, placed, span, right),
  examples: {
    invalid: [
      { brief: 'They admit it. Larch Answer «¶ ¶» 7–9.', fixed: 'They admit it. Larch Answer ¶¶ 7–9.' },
      { brief: 'The claim rests on 42 U.S.C. «§»1983.', fixed: 'The claim rests on 42 U.S.C. § 1983.' },
      { brief: 'They sue under 42 U.S.C. «§ §» 1983, 1985.', fixed: 'They sue under 42 U.S.C. §§ 1983, 1985.' },
    ],
    valid: ['The claim rests on 42 U.S.C. § 1983.', 'Run `grep §1983` first.'],
  },
});
