import { proceduralForm, relationPhrase } from '../../bluebook/parties.js';
import type { CaseName, Citation } from '../../citation/citation.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { stateStyle } from '../localStyle.js';
import { inPart, nameOf, partiesOf, respell, type Respelling } from '../names.js';
import { defineRule, inSource, type RuleSettings } from '../rule.js';

/** Courts and boards that print "Matter of" in their own citations. */
const keepsMatter = (citation: Citation, settings: RuleSettings): boolean =>
  stateStyle(settings)?.state === 'ny' || ('reporter' in citation && /^(?:I\. & N\. Dec\.|A\.D\.|N\.Y\.|Misc\.)/.test(citation.reporter.text));

function* phrases(name: CaseName, matter: boolean): Iterable<Respelling> {
  const { procedural, plaintiff } = name;
  if (procedural !== undefined && plaintiff !== undefined) {
    const span = { start: procedural.span.start, end: plaintiff.span.start };
    const kept = matter && /^matter of\b/i.test(procedural.text);
    const right = proceduralForm(procedural.text);
    if (name.versus !== undefined) yield { span, text: procedural.text, right: '' };
    else if (right !== undefined && !kept) yield { span, text: procedural.text, right: `${right} ` };
  }
  for (const party of partiesOf(name)) {
    const relation = relationPhrase(party.text);
    if (relation !== undefined) yield inPart(party, relation);
  }
}

export const caseNameProceduralPhrase = defineRule({
  id: 'case-name-procedural-phrase',
  category: 'form',
  severity: 'warning',
  summary: 'A procedural phrase of a case name is not in its short form.',
  why: '“In re” stands for in the matter of, petition of and application of; “ex rel.” for on the relation of and on behalf of; “Ex parte” stays. A name with two sides has neither In re nor Ex parte before it.',
  source: { indigo: 'R11.5.7', bluebook: '10.2.1(b)' },
  on: ['fullCase', 'shortCase', 'docket'],
  reads: 'block',
  needs: ['relation'],
  *check({ citation, placed }, { settings }) {
    const name = nameOf(citation);
    if (name === undefined) return;
    for (const change of phrases(name, keepsMatter(citation, settings))) {
      if (!isQuoted(placed, change.span)) yield { span: inSource(placed, change.span), data: change };
    }
  },
  message: ({ text, right }) => (right === '' ? say`A name with two sides has no “${text}” before it.` : say`“${text.trim()}” is “${right.trim()}”.`),
  fixable: 'safe',
  fix: (change, { placed }) => [{ title: change.right === '' ? say`Drop “${change.text}”` : say`Write “${change.right.trim()}”`, edits: respell(placed, [change]) }],
  examples: {
    invalid: [
      { brief: '*«In the Matter of »Larch*, 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '*In re Larch*, 44 F.4th 10, 12 (9th Cir. 2022).' },
      { brief: '*«Ex Parte »Larch*, 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '*Ex parte Larch*, 44 F.4th 10, 12 (9th Cir. 2022).' },
      { brief: '*United States« on behalf of» Larch v. Alder Co.*, 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '*United States ex rel. Larch v. Alder Co.*, 44 F.4th 10, 12 (9th Cir. 2022).' },
    ],
    valid: ['*In re Larch*, 44 F.4th 10, 12 (9th Cir. 2022).', '*Estate of Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022).', '*Matter of Larch*, 19 I. & N. Dec. 211, 215 (B.I.A. 1985).'],
  },
});
