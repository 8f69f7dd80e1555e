import { journalForm as formOf } from '../../bluebook/journals.js';
import { isQuoted } from '../editable.js';
import { withApostrophes } from '../names.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

export const journalForm = defineRule({
  id: 'journal-form',
  category: 'form',
  severity: 'info',
  summary: 'A law review is not in its abbreviation, or its article not in italics.',
  why: 'An article is cited by author, title in italics, volume, the journal’s abbreviation in roman, first page, the page relied on, and the year.',
  source: { indigo: 'R30.1.1, R30.3, T15', bluebook: '16.4, B16.1.1, T13' },
  on: 'journal',
  *check({ citation, placed }, { brief }) {
    const { reporter } = citation;
    const right = reporter === undefined ? undefined : formOf(reporter.text);
    if (reporter === undefined || right === undefined || isQuoted(placed, reporter.span)) return;
    yield { span: inSource(placed, reporter.span), data: { reporter, right: withApostrophes(brief, right) } };
  },
  message: ({ reporter, right }) => `“${reporter.text}” is abbreviated “${right}”.`,
  fixable: 'safe',
  fix: ({ reporter, right }, { placed }) => replacement(`Write “${right}”`, placed, reporter.span, right),
  examples: {
    invalid: [
      { brief: 'Jane Larch, *On Briefs*, 80 «Columbia Law Review» 100, 102 (1980).', fixed: 'Jane Larch, *On Briefs*, 80 Colum. L. Rev. 100, 102 (1980).' },
      { brief: 'Jane Larch, *On Briefs*, 80 «Yale L. J.» 100, 102 (1980).', fixed: 'Jane Larch, *On Briefs*, 80 Yale L.J. 100, 102 (1980).' },
    ],
    valid: ['Jane Larch, *On Briefs*, 80 Colum. L. Rev. 100, 102 (1980).', 'Jane Larch, *On Briefs*, N.Y. Times, May 25, 2014, at A1.'],
  },
});
