import { describe, expect, test } from 'vitest';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { conflictsIn } from '../../server/src/markdown/conflicts.js';
import { check } from '../../server/src/rules/check.js';
import { rules } from '../../server/src/rules/index.js';

const hope = '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002)';
const graham = '*Graham v. Connor*, 490 U.S. 386, 396 (1989)';
const conflict = (ours: string, theirs: string) => `Force is judged.\n\n<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> revision\n\nSo held. *Id.* at 741.\n`;
const found = (text: string, format: 'markdown' | 'text' = 'markdown') => check(readBrief(text, { format }), rules).findings.map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`);

describe('an unfinished merge', () => {
  test('is told once, and the second side is no part of what is read', () => {
    expect(found(conflict(`${hope}.`, `${hope}. ${graham}. *Ibid.*`))).toEqual(['unresolved-conflict <<<<<<< HEAD']);
    expect(found(conflict('Hope v. Pelzer, 536 U.S. 730, 739 (2002).', 'Hope v. Pelzer, 536 U. S. 730, 739 (2002).').replace('*Id.*', 'Id.'), 'text')).toEqual(['unresolved-conflict <<<<<<< HEAD']);
  });

  test('leaves the first side as it would be alone, an id. behind it included', () => {
    const brief = readBrief(conflict(`${hope}.`, `${graham}.`));
    expect(brief.citations.map(({ authority }) => authority?.label)).toEqual(['Hope v. Pelzer, 536 U.S. 730 (2002)', 'Hope v. Pelzer, 536 U.S. 730 (2002)']);
  });

  test('is read with the common ancestor between the sides, and with other line ends', () => {
    const text = conflict(`${hope}.`, `${graham}.`).replace('=======', '||||||| base\n*Old v. Older*, 1 U.S. 1 (1790).\n=======');
    expect(readBrief(text).citations).toHaveLength(2);
    expect(conflictsIn(text.replaceAll('\n', '\r\n'))).toHaveLength(1);
    expect(found(text.replaceAll('\n', '\r\n'))).toEqual(['unresolved-conflict <<<<<<< HEAD']);
  });

  test('is none without its other half', () => {
    expect(conflictsIn('Title\n=======\n\n<<<<<<< HEAD\nRoe\n')).toEqual([]);
    expect(conflictsIn('>>>>>>> x\n=======\n<<<<<<< y')).toEqual([]);
    expect(conflictsIn(`${'<<<<<<< a\n'.repeat(3)}=======\n>>>>>>> b`)).toHaveLength(1);
  });
});
