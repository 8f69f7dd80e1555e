import type { ProseReading } from '../prose/readProse.js';
import type { IgnoreComment } from './brief.js';

const scopes = new Map<string, IgnoreComment['scope']>([
  ['pincite-ignore-line', 'line'],
  ['pincite-ignore-next-line', 'nextLine'],
  ['pincite-ignore', 'block'],
  ['pincite-ignore-file', 'file'],
]);

/**
 * The comments that silence rules, in source order: `<!-- pincite-ignore-line rule-a, rule-b: reason -->`. Without rule names all
 * rules are meant. A comment with another first word, or with words where rule names belong, is an ordinary comment.
 */
export function readIgnores(prose: Pick<ProseReading, 'comments'>): IgnoreComment[] {
  const ignores: IgnoreComment[] = [];
  for (const { text, span } of prose.comments) {
    const colon = text.indexOf(':');
    const [word = '', ...rules] = (colon < 0 ? text : text.slice(0, colon)).trim().split(/[\s,]+/);
    const scope = scopes.get(word);
    if (scope === undefined || !rules.every((rule) => /^[a-z][a-z0-9-]*$/.test(rule))) continue;
    ignores.push({ scope, rules, reason: colon < 0 ? '' : text.slice(colon + 1).trim(), span });
  }
  return ignores;
}
