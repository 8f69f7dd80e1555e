// The examples of a rule are its tests and its page. A server needs neither: the pages lie beside it as files.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** Places of the `examples` in `defineRule({ …, examples: … })`, last first. */
function examplesIn(source) {
  const places = [];
  const visit = (node) => {
    const named = ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'examples';
    const call = node.parent?.parent;
    if (named && call !== undefined && ts.isCallExpression(call) && ts.isIdentifier(call.expression) && call.expression.text === 'defineRule') {
      places.unshift({ start: node.initializer.getStart(source), end: node.initializer.getEnd() });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return places;
}

/** Leaves the examples out of the rules of a bundle. */
export const withoutExamples = {
  name: 'without-examples',
  setup(bundle) {
    bundle.onLoad({ filter: /server\/src\/rules\/[^/]+\/[^/]+\.ts$/ }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      const source = ts.createSourceFile(path, contents, ts.ScriptTarget.Latest, true);
      for (const { start, end } of examplesIn(source)) contents = `${contents.slice(0, start)}{ invalid: [], valid: [] }${contents.slice(end)}`;
      return { contents, loader: 'ts' };
    });
  },
};
