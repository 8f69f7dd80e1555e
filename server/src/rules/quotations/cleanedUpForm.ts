import { habitsOf } from '../../bluebook/profiles.js';
import { replaceProse } from '../../prose/placement.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';

const MODIFIED = /^(?:internal )?(?:cleaned[ -]up|citation modified)$/i;
/** Notes that the one for a tidied quotation makes needless. */
const NEEDLESS = /^(?:internal |inner )?(?:quotations?|quotation marks|citations?|alterations?|brackets|ellips[ei]s|footnotes?)\b.*\bomitted$/i;

export const cleanedUpForm = defineRule({
  id: 'cleaned-up-form',
  category: 'form',
  severity: 'info',
  summary: 'A note on a tidied quotation is not in its form.',
  why: 'The 22nd edition’s note for a quotation freed of inner marks, citations and alterations is “(citation modified)”; “(cleaned up)” is the older habit. Either stands alone: it already says that these were left out.',
  source: { indigo: 'R8.2.6', bluebook: 'B5.3 (22d ed.)' },
  on: ['fullCase', 'shortCase', 'id', 'supra'],
  reads: 'block',
  needs: ['parenthetical'],
  check({ citation, placed }, { settings }) {
    const { parentheticals, nestedIn } = citation;
    const note = parentheticals.find(({ text }) => MODIFIED.test(text));
    // Within "(quoting …)" the words may be the quoted court's own.
    if (note === undefined || nestedIn !== undefined || isQuoted(placed, note.span)) return undefined;
    const needless = parentheticals.filter(({ text }) => NEEDLESS.test(text)).map(({ span }) => span);
    const right = habitsOf(settings).citationModified ? 'citation modified' : note.text;
    return right !== note.text || needless.length > 0 ? { span: inSource(placed, note.span), data: { note: note.span, right, needless } } : undefined;
  },
  message: ({ right, needless }) => (needless.length > 0 ? say`“(${right})” stands alone: the other note goes.` : say`The form is “(${right})”.`),
  fixable: 'suggest',
  fix: ({ note, right, needless }, { placed }) => {
    const edits = [replaceProse(placed, { start: note.start + 1, end: note.end - 1 }, right), ...needless.map(({ start, end }) => replaceProse(placed, { start: start - 1, end }, ''))];
    const all = edits.filter((edit) => edit !== undefined);
    return all.length < edits.length ? [] : [{ title: say`Write “(${right})”`, edits: all.filter(({ span, newText }) => span.end > span.start || newText !== '') }];
  },
  examples: {
    invalid: [
      { brief: 'Notice “must be fair.” *Hope v. Pelzer*, 536 U.S. 730, 739 (2002) «(cleaned up)».', fixed: 'Notice “must be fair.” *Hope v. Pelzer*, 536 U.S. 730, 739 (2002) (citation modified).' },
      { brief: 'Notice “must be fair.” *Hope v. Pelzer*, 536 U.S. 730, 739 (2002) «(citation modified)» (alterations omitted).', fixed: 'Notice “must be fair.” *Hope v. Pelzer*, 536 U.S. 730, 739 (2002) (citation modified).' },
      { brief: 'Notice “must be fair.” *Hope v. Pelzer*, 536 U.S. 730, 739 (2002) «(cleaned up)» (citations omitted).', fixed: 'Notice “must be fair.” *Hope v. Pelzer*, 536 U.S. 730, 739 (2002) (cleaned up).', settings: { profile: 'bluebook-21' } },
    ],
    valid: ['Notice “must be fair.” *Hope v. Pelzer*, 536 U.S. 730, 739 (2002) (citation modified).', '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002) (writing “(cleaned up)” twice).'],
  },
});
