import { introducesVerb } from '../../bluebook/signals.js';
import type { Citation } from '../../citation/citation.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { say } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';
import { isReversed, italicize, joinItalics } from '../typeface.js';
import { isConnector } from './runs.js';

/** Whether every letter of the span stands in italics or is underlined, in however many runs. */
function isItalicThroughout({ block }: PlacedBlock, span: Span): boolean {
  const runs = block.styles.filter(({ style }) => style === 'emphasis' || style === 'underline');
  for (let at = span.start; at < span.end; at++) {
    if (/\p{L}/u.test(block.text[at] ?? '') && !runs.some(({ span: run }) => run.start <= at && at < run.end)) return false;
  }
  return true;
}

/** The signal without the comma behind it. */
const wordsOf = ({ signal }: Citation): Span | undefined => (signal === undefined ? undefined : { start: signal.span.start, end: signal.span.start + signal.text.replace(/[,\s]+$/, '').length });

export const signalTypeface = defineRule({
  id: 'signal-typeface',
  category: 'form',
  severity: 'warning',
  summary: 'A signal is not in italics.',
  why: 'In court documents signals are set in italics (or underlined), so that *see* and *cf.* are not read as words of the sentence. The comma behind *e.g.* is roman.',
  source: { indigo: 'R2.1, R4.6', bluebook: 'B1.2, B2' },
  notInManual: true,
  on: ['fullCase', 'shortCase', 'id', 'supra', 'statute', 'regulation', 'rule', 'constitution', 'legislative', 'journal', 'book', 'record', 'docket', 'other'],
  reads: 'block',
  needs: ['signal'],
  check({ citation, placed, blockIndex }, { brief }) {
    const { signal, standing, nestedIn, sentence, string } = citation;
    const words = wordsOf(citation);
    if (signal === undefined || words === undefined || brief.format !== 'markdown' || isReversed(placed) || isQuoted(placed, words)) return undefined;
    if (isItalicThroughout(placed, words)) return undefined;
    const opener = isConnector(citation) ? brief.found[blockIndex]?.citations[string]?.signal?.span : undefined;
    if (standing === 'text' && nestedIn === undefined && (opener === undefined || !isItalicThroughout(placed, opener))) return undefined;
    const beginning = placed.block.text.slice(placed.block.sentences[sentence]?.start ?? 0, words.start);
    if (standing === 'clause' && nestedIn === undefined && introducesVerb(beginning)) return undefined;
    return { span: inSource(placed, words), data: { words, text: placed.block.text.slice(words.start, words.end), alone: signal.canonical.includes('e.g.') } };
  },
  message: ({ text }) => say`The signal “${text}” belongs in italics.`,
  fixable: 'safe',
  fix: ({ words, text, alone }, { placed }, { brief }) => {
    const edits = (alone ? undefined : joinItalics(brief, placed, words)) ?? italicize(brief, placed, words);
    return [{ title: say`Set “${text}” in italics`, edits }];
  },
  examples: {
    invalid: [
      { brief: 'Fair warning is enough. «See» *Hope v. Pelzer*, 536 U.S. 730, 741 (2002).', fixed: 'Fair warning is enough. *See Hope v. Pelzer*, 536 U.S. 730, 741 (2002).' },
      { brief: 'A plot is needed. «But cf.» 42 U.S.C. § 1983 (asking for none).', fixed: 'A plot is needed. *But cf.* 42 U.S.C. § 1983 (asking for none).' },
      { brief: 'Fair warning is enough. «See, e.g.», *Hope v. Pelzer*, 536 U.S. 730, 741 (2002).', fixed: 'Fair warning is enough. *See, e.g.*, *Hope v. Pelzer*, 536 U.S. 730, 741 (2002).' },
    ],
    valid: [
      'See how the guards behaved; it was wrong.',
      'For the remedy, see 42 U.S.C. § 1988.',
      'Fair warning is enough. *See Hope v. Pelzer*, 536 U.S. 730, 741 (2002).',
    ],
  },
});
