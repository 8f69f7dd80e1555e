import { isCommonLitigant, isGovernment } from '../../bluebook/commonLitigants.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { fullAtPlace, fullsOf } from './caseForms.js';
import { isSurname, withoutDesignator } from './caseNames.js';

export const shortCaseNameGovernment = defineRule({
  id: 'short-case-name-government',
  category: 'form',
  severity: 'warning',
  summary: 'A short form names a government or another frequent party.',
  why: 'Hundreds of cases are called *United States* or *Commissioner*: the other party tells which is meant.',
  source: { indigo: 'R15.2.3', bluebook: '10.9(a)(i), B10.2' },
  on: 'shortCase',
  reads: 'citations',
  check(resolved, { brief }) {
    const { citation, placed } = resolved;
    const { name } = citation;
    if (name === undefined || name.versus !== undefined || !isCommonLitigant(name.text) || isQuoted(placed, name.span)) return undefined;
    const full = fullsOf(resolved, brief)[0] ?? fullAtPlace(citation, brief);
    const { plaintiff, defendant } = full?.citation.name ?? {};
    if (full === undefined || plaintiff === undefined || defendant === undefined) return undefined;
    if (full.citation.parentheticals.some(({ text, kind }) => kind === 'other' && text.includes(name.text))) return undefined;
    const other = isGovernment(plaintiff.text) ? (isGovernment(defendant.text) ? undefined : defendant) : isGovernment(defendant.text) ? plaintiff : undefined;
    return other !== undefined ? { span: inSource(placed, name.span), data: { name, right: withoutDesignator(other.text) } } : undefined;
  },
  message: ({ name, right }) => say`Many cases are called “${name.text}”: “${right}” tells which.`,
  fixable: 'safe',
  fix: ({ name, right }, { placed }) => replacement(say`Write “${right}”`, placed, name.span, right).map((fix) => ({ ...fix, safe: isSurname(right) })),
  examples: {
    invalid: [
      { brief: '*United States v. Leon*, 468 U.S. 897, 922 (1984). *«United States»*, 468 U.S. at 923.', fixed: '*United States v. Leon*, 468 U.S. 897, 922 (1984). *Leon*, 468 U.S. at 923.' },
      { brief: "*Lerman v. Comm'r*, 939 F.2d 44, 49 (3d Cir. 1991). *«Commissioner»*, 939 F.2d at 50.", fixed: "*Lerman v. Comm'r*, 939 F.2d 44, 49 (3d Cir. 1991). *Lerman*, 939 F.2d at 50." },
    ],
    valid: ['*Arizona v. United States*, 567 U.S. 387, 399 (2012). *Arizona*, 567 U.S. at 400.', '*United States v. Leon*, 468 U.S. 897, 922 (1984). *Leon*, 468 U.S. at 923.'],
  },
});
