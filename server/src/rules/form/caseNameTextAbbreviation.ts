import { spelledOut } from '../../bluebook/partyWords.js';
import type { CaseName } from '../../citation/citation.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { inPart, partiesOf, respell, type Respelling } from '../names.js';
import { defineRule, inSource } from '../rule.js';

interface Fault {
  readonly placed: PlacedBlock;
  readonly changes: readonly Respelling[];
  /** Abbreviations that may stand for several words. */
  readonly open: readonly string[];
}

function faultOf(placed: PlacedBlock, name: CaseName): Fault | undefined {
  if (name.versus === undefined || placed.block.context.kind !== 'paragraph' || isQuoted(placed, name.span)) return undefined;
  const words = partiesOf(name).flatMap((party) => spelledOut(party.text).map((word) => ({ ...inPart(party, { ...word, right: word.right ?? '' }), known: word.right !== undefined })));
  if (words.length === 0) return undefined;
  return { placed, changes: words.filter(({ known }) => known), open: words.filter(({ known }) => !known).map(({ text }) => text) };
}

export const caseNameTextAbbreviation = defineRule({
  id: 'case-name-text-abbreviation',
  category: 'form',
  severity: 'info',
  off: true,
  summary: 'A case name in a sentence of the text is abbreviated as in a citation.',
  why: 'In a sentence only well-known initials and &, Ass’n, Bros., Co., Corp., Inc., Ltd. and No. are abbreviated; all other words of the name are written out.',
  source: { indigo: 'R11.4, R7.3', bluebook: '10.2.1(c)' },
  on: 'block',
  reads: 'block',
  *check(placed, { brief }) {
    const { citations = [], mentions = [] } = brief.found[placed.index] ?? {};
    const inText = citations.filter(({ kind, standing }) => kind === 'fullCase' && standing === 'text').map((citation) => ('name' in citation ? citation.name : undefined));
    for (const name of [...mentions.map((mention) => mention.name), ...inText]) {
      const fault = name === undefined ? undefined : faultOf(placed, name);
      if (name !== undefined && fault !== undefined) yield { span: inSource(placed, name.span), data: fault };
    }
  },
  message: ({ changes, open }) => say`In a sentence the words are written out: ${[...changes.map(({ text, right }) => say`“${text}” is “${right}”`), ...open.map((text) => `“${text}”`)].join(', ')}.`,
  fixable: 'suggest',
  fix: ({ placed, changes, open }) => (open.length > 0 ? [] : [{ title: say`Write the words out`, edits: respell(placed, changes) }]),
  examples: {
    invalid: [
      { brief: 'In *«Larch Dep\'t of Educ. v. Birch»*, the panel disagreed.', fixed: 'In *Larch Department of Education v. Birch*, the panel disagreed.' },
      { brief: 'The rule of *«Poe v. Bank of Am.»* is settled.', fixed: 'The rule of *Poe v. Bank of America* is settled.' },
    ],
    valid: ['In *Larch Co. v. SEC*, the panel disagreed.', '*See Larch Dep\'t of Educ. v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022).'],
  },
});
