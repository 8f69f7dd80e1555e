import { say, spoken } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { tablesIn } from '../surroundings.js';
import { type Mismatch, mismatches } from './tableEntries.js';

const messages: Record<Mismatch, string> = spoken({
  uncited: 'The table lists {0}, which the text does not cite.',
  unlisted: 'The table of authorities does not list {0}.',
  order: '{0} stands out of the alphabet in the table.',
});

export const toaMismatch = defineRule({
  id: 'toa-mismatch',
  category: 'form',
  severity: 'warning',
  summary: 'The table of authorities and the text of the brief do not agree.',
  why: 'The rules ask for every authority cited, in alphabetical order, with its pages. A table that lists a case the brief no longer cites, or lacks one that it does, shows that it was not made from the final text.',
  source: { indigo: null, bluebook: null, other: 'Fed. R. App. P. 28(a)(3); Sup. Ct. R. 24.1(c), 34.2' },
  on: 'brief',
  *check(brief) {
    if (tablesIn(brief) === '') return;
    for (const entry of mismatches(brief)) yield { span: entry.span, data: entry };
  },
  message: ({ kind, label }) => say(messages[kind], label),
  fixable: 'suggest',
  fix: ({ lines }) => (lines === undefined ? [] : [{ title: say`Remove the entry`, edits: [{ span: lines, newText: '' }] }]),
  examples: {
    invalid: [
      {
        brief: '# Table of Authorities\n\n- *Graham v. Connor*, 490 U.S. 386 (1989) .... 2\n- *«Hope v. Pelzer*, 536 U.S. 730 (2002)» .... 3\n\n# Argument\n\n*Graham v. Connor*, 490 U.S. 386, 396 (1989).',
        fixed: '# Table of Authorities\n\n- *Graham v. Connor*, 490 U.S. 386 (1989) .... 2\n\n# Argument\n\n*Graham v. Connor*, 490 U.S. 386, 396 (1989).',
      },
      { brief: '# Table of Authorities\n\n- *Graham v. Connor*, 490 U.S. 386 (1989) .... 2\n\n# Argument\n\n*Graham v. Connor*, 490 U.S. 386, 396 (1989). *«Hope v. Pelzer*, 536 U.S. 730, 739 (2002)».' },
      { brief: '# Table of Authorities\n\n- *Hope v. Pelzer*, 536 U.S. 730 (2002) .... 3\n- *«Graham v. Connor»*, 490 U.S. 386 (1989) .... 2' },
    ],
    valid: [
      '# Table of Authorities\n\n- *Graham v. Connor*, 490 U.S. 386 (1989) .... *passim*\n- 42 U.S.C. § 1983 .... 3\n\n# Argument\n\n*Graham v. Connor*, 490 U.S. 386, 396 (1989). He sued under § 1983.',
      '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002).',
    ],
  },
});
