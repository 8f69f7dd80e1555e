import { type PartyWords, partyWords } from '../../bluebook/capitals.js';
import type { Brief } from '../../brief/brief.js';
import { byStretch } from '../../brief/stretches.js';
import type { BlockCitations } from '../../citation/citation.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { rememberFor } from '../../text/remember.js';
import { say } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { forumOf } from '../forum.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { inTableOfAuthorities } from '../surroundings.js';
import { isRunningText } from './capitals.js';

interface Roles {
  /** Small letters in running text that speak of this case's parties, perhaps. */
  readonly lower: PartyWords['lower'];
  /** How many have a capital. */
  readonly proper: number;
}

const roles = new WeakMap<BlockCitations, Roles>();

const noRoles: Roles = { lower: [], proper: 0 };

function rolesIn(brief: Brief, index: number): Roles {
  const placed = brief.blocks[index];
  const found = brief.found[index];
  if (placed === undefined || found === undefined) return noRoles;
  let known = roles.get(found);
  if (known === undefined) {
    const { lower, proper } = partyWords(placed.block.text);
    const shown = { ...placed, index };
    known = { proper, lower: lower.filter((word) => isRunningText(brief, shown, word) && !speaksOfAnother(brief, index, placed, word)) };
    roles.set(found, known);
  }
  return known;
}

/** How many parties of a stretch have a capital, and how many have none, block by block where there are any. */
const countsOf = byStretch((brief, start, end) => {
  let proper = 0;
  const bare: { readonly behind: number; readonly count: number }[] = [];
  for (let index = start; index < end; index++) {
    const own = rolesIn(brief, index);
    proper += own.proper;
    const count = own.lower.filter(({ opens, here }) => !opens && !here).length;
    if (count > 0) bare.push({ behind: index - start, count });
  }
  return { proper, bare };
});

/** Whether the brief's style leaves the parties small: it gives none of them a capital, or few. */
const keepsSmall = rememberFor((brief: Brief): boolean => {
  let proper = 0;
  let bare = 0;
  for (const { value, start } of countsOf(brief)) {
    proper += value.proper;
    for (const { behind, count } of value.bare) if (!inTableOfAuthorities(brief, start + behind)) bare += count;
  }
  return proper === 0 || (bare >= STYLE && bare > proper);
});

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
  on: 'block',
  reads: 'block',
  leansOn: ({ brief }) => String(keepsSmall(brief)),
  check(placed, { brief, settings }) {
    const { lower } = rolesIn(brief, placed.index);
    if (lower.length === 0 || forumOf(brief, settings).court?.id === 'scotus' || inTableOfAuthorities(brief, placed.index)) return undefined;
    return lower.filter(({ opens }) => opens || !keepsSmall(brief)).map((word) => ({ span: inSource(placed, word), data: { ...word, placed } }));
  },
  message: ({ right }) => say`A party of this case is “${right}”.`,
  fixable: 'suggest',
  fix: (word) => replacement(say`Write “${word.right}”`, word.placed, word, word.right),
  examples: {
    invalid: [
      { brief: '«appellee» waived the point.', fixed: 'Appellee waived the point.' },
      { brief: 'The «defendant» in this case deceived Plaintiff.', fixed: 'The Defendant in this case deceived Plaintiff.' },
    ],
    valid: ['He bought it from defendant Larch Co., and Plaintiff paid.', 'The order cost petitioner a year.', 'A defendant must answer, and plaintiffs must plead.', 'Plaintiff told Defendant.', '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). In *Hope*, the record said that plaintiff had rested.'],
  },
});
