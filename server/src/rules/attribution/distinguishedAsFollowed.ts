import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { sightings } from '../sightings.js';
import { inPages, sayWho } from '../wording.js';

export const distinguishedAsFollowed = defineRule({
  id: 'distinguished-as-followed',
  category: 'attribution',
  severity: 'error',
  summary: 'A case that the court distinguished is said to have been followed.',
  why: 'A case distinguished is a case not applied. To say it was followed turns the opinion around.',
  source: { indigo: null, bluebook: null, other: 'Cal. R. Pro. Conduct 3.3(a)(2); *Grant v. City of Long Beach*, 96 F.4th 1255 (9th Cir. 2024)' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('distinguished-as-followed', claim, context),
  message: ({ cause, claim }) => say`The court distinguished ${sayWho(cause.speaker, say`that case`)}${inPages(cause.pages, claim)}; it did not follow it.`,
  examples: {
    invalid: [
      { brief: '*Perez* «applied *Drummond»* to deny immunity. Slip op. at 13.' },
    ],
    valid: [
      '*Perez* distinguished *Drummond*. Slip op. at 13.',
    ],
  },
});
