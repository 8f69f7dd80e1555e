import { restatementDate, restatementTitle } from '../../bluebook/restatements.js';
import type { SecondaryCitation } from '../../citation/citation.js';
import { replaceProse } from '../../prose/placement.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { say, sayList } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';

interface Change {
  readonly span: Span;
  readonly right: string;
}

function changes({ title, pincite, parentheticals, standing }: SecondaryCitation, { block }: PlacedBlock): Change[] {
  const right = title === undefined ? undefined : restatementTitle(title.text);
  if (title === undefined || right === undefined) return [];
  const out: Change[] = [];
  if (title.text.replaceAll(/\s/g, ' ') !== right) out.push({ span: title.span, right });
  const first = pincite?.items[0];
  const symbol = pincite === undefined || first === undefined ? '' : block.text.slice(pincite.span.start, first.span.start);
  if (pincite !== undefined && standing !== 'text' && /^[Ss]ec/.test(symbol)) out.push({ span: { start: pincite.span.start, end: pincite.span.start + symbol.length }, right: '§ ' });
  const dated = parentheticals[0];
  const date = dated === undefined ? undefined : restatementDate(dated.text);
  if (dated !== undefined && date !== undefined && date !== dated.text) out.push({ span: { start: dated.span.start + 1, end: dated.span.end - 1 }, right: date });
  return out;
}

export const restatementForm = defineRule({
  id: 'restatement-form',
  category: 'form',
  severity: 'info',
  summary: 'A Restatement is not cited in its form.',
  why: 'Restatement (Second) of Torts § 402A (Am. L. Inst. 1965): the series in words, the section symbol, the institute and the year.',
  source: { indigo: 'R18.2', bluebook: '12.9.4, B12.1.3' },
  notInManual: true,
  on: 'book',
  reads: 'block',
  check({ citation, placed }) {
    const wrong = changes(citation, placed);
    return wrong.length > 0 && !isQuoted(placed, citation.core) ? { span: inSource(placed, citation.span), data: { wrong } } : undefined;
  },
  message: ({ wrong }) => say`A Restatement is cited with its series in words, “§”, and (Am. L. Inst. year): write ${sayList(wrong.map(({ right }) => `“${right.trim()}”`))}.`,
  fixable: 'safe',
  fix: ({ wrong }, { placed }) => {
    const edits = wrong.map(({ span, right }) => replaceProse(placed, span, right));
    return edits.every((edit) => edit !== undefined) ? [{ title: say`Put the Restatement in its form`, edits }] : [];
  },
  examples: {
    invalid: [
      { brief: 'Consent counts. «Restatement (2d) of Contracts § 17 (Am. L. Inst. 1981)».', fixed: 'Consent counts. Restatement (Second) of Contracts § 17 (Am. L. Inst. 1981).' },
      { brief: 'Consent counts. «Restatement (Second) of Contracts § 17 (1981)».', fixed: 'Consent counts. Restatement (Second) of Contracts § 17 (Am. L. Inst. 1981).' },
    ],
    valid: ['Consent counts. Restatement (Second) of Contracts § 17 (Am. L. Inst. 1981).', 'The Restatement (Second) of Contracts asks for consent.'],
  },
});
