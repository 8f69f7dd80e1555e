import { countSections, countsWhatFollows } from '../../bluebook/sectionNumbers.js';
import type { Citation, Part } from '../../citation/citation.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

interface Numbered {
  readonly symbol: Part;
  readonly count: 'one' | 'several' | 'open';
}

function numberedIn(citation: Citation, placed: PlacedBlock): Numbered[] {
  const found: Numbered[] = [];
  if ('sections' in citation && citation.symbol?.text.includes('§') === true) {
    const texts = citation.sections.map(({ text }) => text);
    const count = countSections(texts, citation.code?.canonical);
    const last = citation.sections.at(-1);
    const wordy = citation.standing === 'text' && citation.sections.length > 1 && last !== undefined && countsWhatFollows(placed.block.text.slice(last.span.end, last.span.end + 24));
    const repeated = citation.sections.some(({ span }) => placed.block.text.slice(span.start - 2, span.start).includes('§') && span !== citation.sections[0]?.span);
    // California sets a subdivision between one section and the next: "§§ 702, subd. (a), 1200".
    const divided = citation.pincite?.items[0]?.unit === 'other';
    if (citation.etSeq === undefined && !wordy && !repeated) found.push({ symbol: citation.symbol, count: divided && count === 'one' ? 'open' : count });
  }
  const items = citation.pincite?.items ?? [];
  const first = items[0];
  if (!('sections' in citation) && first?.prefix !== undefined && /^[§¶]+$/.test(first.prefix.text)) {
    const alone = items.every(({ prefix }, index) => index === 0 || prefix === undefined);
    const paragraphs = first.prefix.text.includes('¶');
    const count = paragraphs ? (items.length > 1 || first.dash !== undefined ? 'several' : 'one') : countSections(items.map(({ text }) => text.replace(/^§+\s*/, '')), undefined);
    if (alone) found.push({ symbol: first.prefix, count });
  }
  return found;
}

export const sectionSymbolPlural = defineRule({
  id: 'section-symbol-plural',
  category: 'form',
  severity: 'warning',
  summary: 'The symbol does not fit the number of sections.',
  why: 'Two sections or more have a doubled symbol, one has a single one: §§ 1981, 1983; § 1983. Subsections of one section keep the single symbol.',
  source: { indigo: 'R5.2.3, R16.1.1', bluebook: '3.3(b), 3.3(c)' },
  on: ['statute', 'regulation', 'rule', 'constitution', 'legislative', 'record', 'id', 'book', 'fullCase', 'shortCase'],
  reads: 'block',
  needs: ['prefix'],
  *check({ citation, placed }) {
    for (const { symbol, count } of numberedIn(citation, placed)) {
      const sign = symbol.text.includes('§') ? '§' : '¶';
      const doubled = symbol.text.replaceAll(/\s/g, '').length > 1;
      const range = count === 'open' && !doubled && 'sections' in citation && citation.sections.length === 1 && couldBeRange(citation.sections[0]?.text ?? '', citation.code?.canonical);
      if (isQuoted(placed, symbol.span) || !(range || (count === 'several' && !doubled) || (count === 'one' && doubled))) continue;
      yield { span: inSource(placed, symbol.span), data: { symbol, right: doubled ? sign : sign + sign, range } };
    }
  },
  message: ({ right, range }) => (range ? say`A range of sections has “${right}”.` : right.length > 1 ? say`Several are cited: “${right}”.` : say`One is cited: “${right}”.`),
  fixable: 'safe',
  fix: ({ symbol, right, range }, { placed }) => replacement(say`Write “${right}”`, placed, symbol.span, right).map((fix) => ({ ...fix, safe: !range })),
  examples: {
    invalid: [
      { brief: 'They sue under 42 U.S.C. «§» 1981 and 1985.', fixed: 'They sue under 42 U.S.C. §§ 1981 and 1985.' },
      { brief: 'Venue lies here. 28 U.S.C. «§§» 1391(b).', fixed: 'Venue lies here. 28 U.S.C. § 1391(b).' },
      { brief: 'The officers laughed. Roe Decl. «¶» 12–14.', fixed: 'The officers laughed. Roe Decl. ¶¶ 12–14.' },
    ],
    valid: [
      'The order is void. N.M. Stat. Ann. § 37-1-8 (2020).',
      'He was late. 42 U.S.C. § 2000e-5(e)(1).',
      'Transfer is proper. 28 U.S.C. § 1404(a), (b).',
      'They sue under 42 U.S.C. §§ 1981, 1985.',
      'The period has run. Tex. Civ. Prac. & Rem. Code §§ 16.003–.004, 16.051.',
      'The hearsay is barred. (Evid. Code, §§ 702, subd. (a), 1200, subd. (a).)',
      'Under § 1983 and 42 complaints later, nothing changed.',
      '42 U.S.C. § 1983. *Id.* §§ 1985–86.',
    ],
  },
});

const couldBeRange = (section: string, code: string | undefined): boolean => countSections([section.replace('-', '–')], code) === 'several';
