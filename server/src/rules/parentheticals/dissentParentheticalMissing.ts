import { say, spoken } from '../../text/say.js';
import { insertParenthetical } from '../insertParenthetical.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';
import { claimsOfBlock } from '../subjects.js';
import { separateWriting } from './separateWriting.js';

const writings = spoken({ dissent: 'the dissent', concurrence: 'the concurrence', plurality: 'the plurality' });
const places = spoken({ dissent: 'The dissent is named here.', concurrence: 'The concurrence is named here.', plurality: 'The plurality is named here.' });

export const dissentParentheticalMissing = defineRule({
  id: 'dissent-parenthetical-missing',
  category: 'form',
  severity: 'warning',
  summary: 'The text speaks of a separate opinion, and the citation does not name it.',
  why: 'A citation without more means the opinion of the court. One to a dissent, a concurrence or a plurality says so behind the date: “(Jackson, J., concurring)”.',
  source: { indigo: 'R13.1', bluebook: '10.6.1(a), B10.1.5' },
  on: ['fullCase', 'shortCase', 'id'],
  reads: 'citations',
  check(resolved, { brief }) {
    const { n, citation, placed, antecedent } = resolved;
    if (citation.history !== undefined || citation.nestedIn !== undefined || resolved.authority?.kind !== 'case' || isQuoted(placed, citation.core)) return undefined;
    const says = (text: string): boolean => /dissent|concurr|plurality|opinion of|\bJJ?\./i.test(text);
    if (citation.parentheticals.some(({ kind, text }) => kind === 'weight' || (kind === 'explanatory' && says(text)))) return undefined;
    const meant = citation.kind === 'id' && antecedent !== undefined ? brief.citations[antecedent] : undefined;
    if (meant?.citation.parentheticals.some(({ kind }) => kind === 'weight') === true) return undefined;
    const writing = separateWriting(resolved, brief);
    if (writing === undefined) return undefined;
    // Where the library knows who wrote the page, missing-weight-parenthetical speaks.
    if (claimsOfBlock(resolved.blockIndex, brief).some((claim) => claim.citation === n && (claim.causes.some(({ kind }) => kind === 'missing-weight-parenthetical') || (claim.pin?.parts.length ?? 0) > 0))) return undefined;
    const { kind, judge, doing } = writing;
    const right = kind === 'plurality' ? doing : judge === undefined ? undefined : `${judge}, ${doing}`;
    const named = brief.blocks[writing.block];
    const related = named === undefined ? [] : [{ message: say(places[kind]), span: inSource(named, writing.span) }];
    return { span: inSource(placed, citation.core), data: { kind, right }, related };
  },
  message: ({ kind, right }) => (right === undefined ? say`The text speaks of ${say(writings[kind])}: say so behind the citation.` : say`The text speaks of ${say(writings[kind])}: say so behind the citation with “(${right})”.`),
  fixable: 'suggest',
  fix: ({ right }, resolved) => (right === undefined ? [] : [{ title: say`Add “(${right})”`, edits: [insertParenthetical(resolved, right)] }]),
  examples: {
    invalid: [
      { brief: 'Justice Breyer explained why in dissent. *Parents Involved v. Seattle*, «551 U.S. 701», 823 (2007).', fixed: 'Justice Breyer explained why in dissent. *Parents Involved v. Seattle*, 551 U.S. 701, 823 (2007) (Breyer, J., dissenting).' },
      { brief: 'Four justices dissented and thought the statute plain. *Poe v. Moe*, «580 U.S. 12», 20 (2017).' },
      { brief: 'Justice Breyer’s dissent counted the cases. *Parents Involved v. Seattle*, «551 U.S. 701», 823 (2007) (collecting them).', fixed: 'Justice Breyer’s dissent counted the cases. *Parents Involved v. Seattle*, 551 U.S. 701, 823 (2007) (Breyer, J., dissenting) (collecting them).' },
      { brief: 'Chief Justice Roberts, concurring, saw no need for it. *Poe v. Moe*, «580 U.S. 12», 20 (2017).', fixed: 'Chief Justice Roberts, concurring, saw no need for it. *Poe v. Moe*, 580 U.S. 12, 20 (2017) (Roberts, C.J., concurring).' },
      { brief: 'The plurality asked for more. *Poe v. Moe*, «580 U.S. 12», 20 (2017).', fixed: 'The plurality asked for more. *Poe v. Moe*, 580 U.S. 12, 20 (2017) (plurality opinion).' },
      { brief: 'As the dissent pointed out, no warrant issued. *Poe v. Moe*, «580 U.S. 12», 20 (2017).', fixed: 'As the dissent pointed out, no warrant issued. *Poe v. Moe*, 580 U.S. 12, 20 (2017).' },
      {
        brief: 'Justice Moss’s dissent would have sent the claim back to the agency. *Poe v. Moe*, «580 U.S. 12», 20 (2017).',
        fixed: 'Justice Moss’s dissent would have sent the claim back to the agency. *Poe v. Moe*, 580 U.S. 12, 20 (2017) (Moss, J., dissenting).',
      },
      { brief: 'A dissent by Judge Ames called the fee a tax. *Poe v. Moe*, «12 F.4th 34», 36 (9th Cir. 2021).' },
    ],
    valid: [
      'Three judges dissented from the denial of rehearing. *Poe v. Moe*, 88 F.4th 12, 20 (9th Cir. 2023).',
      'The court affirmed, and two judges dissented. *Poe v. Moe*, 88 F.4th 12, 20 (9th Cir. 2023).',
      'Justice Breyer answered the points made in dissent. *Poe v. Moe*, 580 U.S. 12, 20 (2017).',
      'One of the trustees wrote a dissent. *Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021).',
      'The commissioner’s dissent called the fee a tax. *Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021).',
      'Commissioner Ames’s dissent called the fee a tax. *Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021).',
      'A dissent by two directors went into the minutes. *Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021).',
      'Whatever the dissent says, the fee went to the agency. *Poe v. Moe*, 580 U.S. 12, 20 (2017).',
      'The dissent was wrong in the view of the agency. *Poe v. Moe*, 580 U.S. 12, 20 (2017).',
      'Justice Breyer’s dissent counted the cases. *Poe v. Moe*, 551 U.S. 701, 823 (2007) (Breyer, J., dissenting).',
      'The dissent below had it right. *Poe v. Moe*, 580 U.S. 12, 20 (2017).',
      'The majority answered the dissent. *Poe v. Moe*, 580 U.S. 12, 20 (2017).',
      'The Court rejected the concurrence’s test. *Poe v. Moe*, 580 U.S. 12, 20 (2017).',
      '*Poe v. Moe*, 580 U.S. 12, 20 (2017), drew a dissent.',
      'The Court ruled without dissent. *Poe v. Moe*, 580 U.S. 12, 20 (2017).',
    ],
  },
});
