import { Command } from 'commander';
import { closest } from 'fastest-levenshtein';
import { rulePage } from '../../../features/rulePage.js';
import { rules } from '../../../rules/index.js';
import { CliError } from '../failure.js';
import { print } from '../output.js';

export const explainCommand = (): Command =>
  new Command('explain')
    .description('Explains a rule: what it reports, why, its source, and examples.')
    .argument('<rule>', 'rule id, such as dissent-as-holding')
    .action((id: string) => {
      const rule = rules.find((each) => each.id === id);
      if (rule === undefined) {
        const near = closest(id, rules.map((each) => each.id));
        throw new CliError(`no rule is called ${id}${near === '' ? '' : `; did you mean ${near}?`}`);
      }
      print(rulePage(rule).markdown.replaceAll(/<\/?mark>/g, (tag) => (tag === '<mark>' ? '«' : '»')));
    });
