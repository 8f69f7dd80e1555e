import { isTranscript, transcriptPlace } from '../../bluebook/transcripts.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { followsManual, stateStyle } from '../localStyle.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { itemsOf } from './pincites.js';

export const pinRedundantP = defineRule({
  id: 'pin-redundant-p',
  category: 'form',
  severity: 'warning',
  summary: 'A pincite has “p.”, “pp.” or “page” before the number.',
  why: 'The bare number is understood to be a page. The California Style Manual alone prints “at p. 850”.',
  source: { indigo: 'R5.1.1, R24.2', bluebook: '3.2(a), B3' },
  on: ['fullCase', 'shortCase', 'id', 'supra', 'journal', 'book', 'record'],
  reads: 'block',
  needs: ['prefix'],
  *check({ citation, placed }, { brief, settings }) {
    if (stateStyle(settings)?.state === 'ca' || followsManual(citation, brief, settings)) return;
    if (citation.kind === 'record') {
      const { document, pincite } = citation;
      const behind = placed.block.text.slice(document.span.end, document.span.end + 60);
      if (pincite?.at === undefined || (isTranscript(document.text) && transcriptPlace(behind) !== undefined)) return;
    }
    for (const { prefix, unit, span } of itemsOf(citation)) {
      if (prefix === undefined || unit !== 'page' || isQuoted(placed, span)) continue;
      const after = placed.block.text.slice(prefix.span.end, prefix.span.end + 3);
      const end = prefix.span.end + after.length - after.trimStart().length;
      yield { span: inSource(placed, prefix.span), data: { word: prefix.text, span: { start: prefix.span.start, end } } };
    }
  },
  message: ({ word }) => say`“${word}” is left out before a page number.`,
  fixable: 'safe',
  fix: ({ word, span }, { placed }) => replacement(say`Leave “${word}” out`, placed, span, ''),
  examples: {
    invalid: [
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, «p.» 739 (2002).', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002).' },
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). *Id.* at «pp.» 741–42.', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). *Id.* at 741–42.' },
    ],
    valid: ['The term is on page 5 of the lease.', '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002).', '(*Roe*, *supra*, 25 Cal.4th at p. 850.)'],
  },
});
