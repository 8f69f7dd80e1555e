// What only a rule's page says: its summary, reasons and sources, and its examples, which are its tests too. A server needs none
// of it: the pages lie beside it as files. The command line keeps everything for `explain`.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

const emptied = { summary: "''", why: "''", source: '{ indigo: null, bluebook: null }', examples: '{ invalid: [], valid: [] }' };

/** What stands for the emptied properties of `defineRule({ … })`, last first. */
function replacementsIn(source) {
  const places = [];
  const visit = (node) => {
    const empty = ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? emptied[node.name.text] : undefined;
    const call = node.parent?.parent;
    if (empty !== undefined && call !== undefined && ts.isCallExpression(call) && ts.isIdentifier(call.expression) && call.expression.text === 'defineRule') {
      places.unshift({ start: node.initializer.getStart(source), end: node.initializer.getEnd(), empty });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return places;
}

/** Leaves the words of the rule pages out of a bundle. */
export const withoutPages = {
  name: 'without-pages',
  setup(bundle) {
    bundle.onLoad({ filter: /server\/src\/rules\/[^/]+\/[^/]+\.ts$/ }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      const source = ts.createSourceFile(path, contents, ts.ScriptTarget.Latest, true);
      for (const { start, end, empty } of replacementsIn(source)) contents = `${contents.slice(0, start)}${empty}${contents.slice(end)}`;
      return { contents, loader: 'ts' };
    });
  },
};
