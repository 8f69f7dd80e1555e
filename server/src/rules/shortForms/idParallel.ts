import { lookUpReporter } from '../../bluebook/reporters.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';
import { fullsOf, lastBefore } from './caseForms.js';

const kindOf = (reporter: string): string | undefined => lookUpReporter(reporter)?.editions[0]?.kind;

export const idParallel = defineRule({
  id: 'id-parallel',
  category: 'form',
  severity: 'info',
  summary: '*Id.* gives the page of one reporter of a case cited with two.',
  why: 'A case cited with parallel reporters is repeated with both: *Id.* at 445, 633 N.E.2d at 766.',
  source: { indigo: 'R11.6.3, R15.3', bluebook: '10.9(b)(ii)' },
  on: 'id',
  reads: 'citations',
  check(id, { brief }) {
    const { citation, placed, problem } = id;
    const { pincite, token, parallels } = citation;
    if (problem !== undefined || pincite === undefined || parallels !== undefined || pincite.items[0]?.unit !== 'page' || isQuoted(placed, token.span)) return undefined;
    const full = lastBefore(fullsOf(id, brief), id.n);
    const second = full?.citation.parallels[0];
    const first = full?.citation.reporter;
    if (second?.pincite === undefined || first === undefined || [first.text, second.reporter.text].some((text) => ['neutral', 'scotus', 'database'].includes(kindOf(text) ?? ''))) return undefined;
    return { span: inSource(placed, { start: token.span.start, end: pincite.span.end }), data: { volume: second.volume.text, reporter: second.reporter.text } };
  },
  message: ({ volume, reporter }) => say`The page of the other reporter follows: “${volume} ${reporter} at” …`,
  examples: {
    invalid: [{ brief: '*Roe v. Doe*, 261 Ill. App. 3d 443, 444, 633 N.E.2d 764, 765 (1993). *«Id.* at 446».' }],
    valid: ['*Couch v. Roe*, 2021-Ohio-726, ¶ 9. *Id.* ¶ 18.', '*Roe v. Doe*, 261 Ill. App. 3d 443, 444, 633 N.E.2d 764, 765 (1993). *Id.* at 446, 633 N.E.2d at 767.'],
  },
});
