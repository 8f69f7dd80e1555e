import { isCommonLitigant } from '../../bluebook/commonLitigants.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { fullAtPlace, fullsOf } from './caseForms.js';
import { pointsTo, shortNameOf, withoutDesignator } from './caseNames.js';
import { partiesOf } from '../names.js';

/** Letters in which two short words differ, counted place by place from both ends. */
function distance(a: string, b: string): number {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max(a.length, b.length) - head - tail;
}

export const shortCaseNameMismatch = defineRule({
  id: 'short-case-name-mismatch',
  category: 'form',
  severity: 'warning',
  summary: 'The name of a short form does not occur in the full citation.',
  why: 'A short form repeats a party’s name from the full citation of the same volume. Another name is a slip, or volume and page are those of another case.',
  source: { indigo: 'R15.2.2, R15.2.4', bluebook: '10.9(a)(i)' },
  on: 'shortCase',
  reads: 'citations',
  check(resolved, { brief }) {
    const { citation, placed } = resolved;
    const { name } = citation;
    if (name === undefined || name.versus !== undefined || isCommonLitigant(name.text) || isQuoted(placed, name.span)) return undefined;
    const own = fullsOf(resolved, brief);
    const full = own[0] ?? fullAtPlace(citation, brief);
    if (full?.citation.name === undefined) return undefined;
    if ((own.length > 0 ? own : [full]).some(({ citation: each, placed: at }) => pointsTo(name, each, at.block.text.slice(each.span.start, each.span.end)))) return undefined;
    const near = partiesOf(full.citation.name).flatMap(({ text }) => [withoutDesignator(text), ...text.split(' ')]).find((word) => word.length > 3 && distance(word, name.text) <= 2);
    const right = near ?? shortNameOf(full.citation.name, full.authority, brief);
    return right !== name.text ? { span: inSource(placed, name.span), data: { name, right, full: full.citation.name.text } } : undefined;
  },
  message: ({ name, full }) => say`“${name.text}” is not in the name of the case at this volume and page, ${full}.`,
  fixable: 'suggest',
  fix: ({ name, right }, { placed }) => replacement(say`Write “${right}”`, placed, name.span, right),
  examples: {
    invalid: [
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). *«Peltzer»*, 536 U.S. at 745.', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). *Pelzer*, 536 U.S. at 745.' },
      { brief: '*Graham v. Connor*, 490 U.S. 386, 396 (1989). *«Hope»*, 490 U.S. at 397.', fixed: '*Graham v. Connor*, 490 U.S. 386, 396 (1989). *Graham*, 490 U.S. at 397.' },
    ],
    valid: [
      "*Indus. Union Dep't v. Am. Petroleum Inst.* (*The Benzene Case*), 448 U.S. 607, 642 (1980). *Benzene*, 448 U.S. at 643.",
      '*Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 570 (2007). *Bell Atlantic*, 550 U.S. at 571.',
    ],
  },
});
