import type { Rule, Severity } from '../rules/rule.js';

const severities: Record<Severity, string> = { error: 'Error', warning: 'Warning', info: 'Information', hint: 'Hint' };

const fixes: Record<NonNullable<Rule['fixable']>, string> = {
  safe: 'Fixed by one key, and by “Fix all” and on save: the fix changes form only.',
  suggest: 'Fixes are offered one by one: read each before you take it.',
};

/** Anchor of a rule of The Indigo Book 2.0 on its public page. */
export const indigoLink = (rule: string): string => `https://indigobook.github.io/versions/indigobook-2.0-rev2023-1.html#${rule.split(/[ ,;]/)[0] ?? ''}`;

function source({ indigo, bluebook, other }: Rule['source']): string {
  const parts = [
    ...(indigo === null ? [] : [`[The Indigo Book 2.0, ${indigo}](${indigoLink(indigo)})`]),
    ...(bluebook === null ? [] : [`cf. Bluebook ${bluebook}`]),
    ...(other === undefined ? [] : [other]),
  ];
  return parts.join('; ');
}

const quoted = (text: string): string => text.split('\n').map((line) => `> ${line}`.trimEnd()).join('\n');

const marks = (text: string): string => text.replaceAll('«', '<mark>').replaceAll('»', '</mark>');

/** What no page of a rule, and no explanation on the command line, goes without. */
const disclaimer =
  'Pincite is not affiliated with The Bluebook or with The Indigo Book; Bluebook numbers are given as “cf.” for readers who have the book. Pincite gives no good-law signal: nothing here says that a case is still good law.';

/** The page of a rule, from the rule itself. */
export function rulePage(rule: Rule): { readonly title: string; readonly markdown: string; readonly footer: string } {
  const { examples } = rule;
  const lines = [
    `# ${rule.id}`,
    '',
    rule.summary,
    '',
    `**${severities[rule.severity]}**${rule.off === true ? ', off by default' : ''} · ${rule.category}${source(rule.source) === '' ? '' : ` · ${source(rule.source)}`}`,
    '',
    rule.why,
    '',
    ...(rule.fixable === undefined ? [] : [fixes[rule.fixable], '']),
    ...(rule.notInManual === true ? ['The California Style Manual has this form otherwise: a brief that follows it (`cal-state-csm`, or most of its citations) is not told of this rule.', ''] : []),
    '## Reported',
    '',
    ...examples.invalid.flatMap(({ brief, fixed }) => [quoted(marks(brief)), '', ...(fixed === undefined ? [] : ['becomes', '', quoted(fixed), ''])]),
    '## Accepted',
    '',
    ...examples.valid.flatMap((text) => [quoted(text), '']),
    `Switch it off or change its severity with \`"pincite.rules": { "${rule.id}": "off" }\`, or ignore one finding by \`<!-- pincite-ignore-next-line ${rule.id}: your reason -->\` above its line.`,
    '',
    '---',
    '',
    disclaimer,
  ];
  return { title: rule.id, markdown: `${lines.join('\n')}\n`, footer: disclaimer };
}
