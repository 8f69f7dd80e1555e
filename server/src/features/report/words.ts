import type { Verdict } from '../review/review.js';
import { say } from '../../text/say.js';
import type { ReportCitation, Weight } from './report.js';

const verdictWords = (verdict: Verdict): string => {
  switch (verdict) {
    case 'wrong': return say('Error open');
    case 'doubtful': return say('Look again');
    case 'unverified': return say('Not verified');
    case 'signed': return say('Signed for');
    case 'verified': return say('Verified');
    case 'form': return say('Form only');
  }
};

export const weightWords = (weight: Weight): string => {
  switch (weight) {
    case 'binding': return say('Binding case');
    case 'persuasive': return say('Persuasive case');
    case 'case': return say('Case (weight unknown)');
    case 'separate': return say('Separate writing');
    case 'law': return say('Statute, rule, constitution');
    case 'secondary': return say('Secondary source');
    case 'record': return say('Record');
  }
};

/** "Not verified: pincite". */
export const verdictLine = ({ verdict, notVerified }: ReportCitation): string => (notVerified === null ? verdictWords(verdict) : `${verdictWords(verdict)}: ${notVerified}`);

/** In the order in which a legend lists them. */
export const weights: readonly Weight[] = ['binding', 'persuasive', 'case', 'separate', 'law', 'secondary', 'record'];
