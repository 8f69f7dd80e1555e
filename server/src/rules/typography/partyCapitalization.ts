import { type PartyWords, partyWords } from '../../bluebook/capitals.js';
import type { Brief } from '../../brief/brief.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import type { Span } from '../../text/span.js';
import { forumOf } from '../forum.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { isRunningText } from './capitals.js';

type Found = PartyWords['lower'][number] & { readonly placed: PlacedBlock };

/** How many small letters make a house style. */
const STYLE = 3;

/** Whether the words speak of the parties of another case: the sentence names or cites one. */
function speaksOfAnother(brief: Brief, index: number, { block }: PlacedBlock, at: Span): boolean {
  const sentence = block.sentences.findIndex(({ start, end }) => start <= at.start && at.end <= end);
  const found = brief.found[index];
  return found === undefined || found.mentions.some((mention) => mention.sentence === sentence) || found.citations.some((citation) => citation.sentence === sentence && citation.kind !== 'record' && citation.kind !== 'statute' && citation.kind !== 'rule');
}

export const partyCapitalization = defineRule({
  id: 'party-capitalization',
  category: 'form',
  severity: 'hint',
  summary: 'A party of this case is named by its role in small letters.',
  why: 'Plaintiff, Defendant, Appellant and the like take a capital for the parties of this case, none for those of others, so that the reader knows whose plaintiff is meant. A brief that uses small letters throughout keeps them, as briefs in the Supreme Court do.',
  source: { indigo: 'R27.2', bluebook: '8, B8' },
  on: 'brief',
  *check(brief, { settings }) {
    if (forumOf(brief, settings).court?.id === 'scotus') return;
    const found: Found[] = [];
    let proper = 0;
    brief.blocks.forEach(({ base, block }, index) => {
      const placed = { base, block, index };
      const words = partyWords(block.text);
      proper += words.proper;
      for (const word of words.lower) if (isRunningText(brief, placed, word) && !speaksOfAnother(brief, index, placed, word)) found.push({ ...word, placed });
    });
    const bare = found.filter(({ opens, here }) => !opens && !here).length;
    const small = bare >= STYLE && bare > proper;
    for (const word of found) {
      if ((small || proper === 0) && !word.opens) continue;
      yield { span: inSource(word.placed, word), data: word };
    }
  },
  message: ({ right }) => `A party of this case is “${right}”.`,
  fixable: 'suggest',
  fix: (word) => replacement(`Write “${word.right}”`, word.placed, word, word.right),
  examples: {
    invalid: [
      { brief: '«appellee» waived the point.', fixed: 'Appellee waived the point.' },
      { brief: 'The «defendant» in this case deceived Plaintiff.', fixed: 'The Defendant in this case deceived Plaintiff.' },
    ],
    valid: ['He bought it from defendant Larch Co., and Plaintiff paid.', 'The order cost petitioner a year.', 'A defendant must answer, and plaintiffs must plead.', 'Plaintiff told Defendant.', '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). In *Hope*, the record said that plaintiff had rested.'],
  },
});
