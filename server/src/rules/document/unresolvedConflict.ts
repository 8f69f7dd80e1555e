import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';

export const unresolvedConflict = defineRule({
  id: 'unresolved-conflict',
  category: 'form',
  severity: 'error',
  summary: 'A merge was not finished: both versions of a passage stand in the brief.',
  why: 'Version control leaves both versions of a passage with its markers between them when two people changed it. Until one is chosen the brief can’t be filed. Pincite reads the first version alone, so that the citations of one are not taken for those of the other.',
  source: { indigo: null, bluebook: null, other: 'Care before filing' },
  on: 'brief',
  check({ conflicts }) {
    const [first, ...rest] = conflicts;
    if (first === undefined) return undefined;
    return { span: first, data: { count: conflicts.length }, related: rest.map((span) => ({ message: say`Another one`, span })) };
  },
  message: ({ count }) =>
    count === 1 ? say`A merge was not finished here: choose a version. The first is read until then.` : say`${count} merges were not finished, the first one here: choose a version. The first is read until then.`,
  examples: {
    invalid: [{ brief: '«<<<<<<< HEAD»\nForce must be *reasonable*.\n=======\nForce must fit. *Ibid.*\n>>>>>>> draft\n' }],
    valid: ['Force must be reasonable.\n=======\n\nSo held.', '```\n<<<<<<< HEAD\n```'],
  },
});
