// What only a rule's page says: its summary, reasons and sources, and its examples, which are its tests too. A server needs none
// of it: the pages lie beside it as files. The command line keeps everything for `explain`.
import ts from 'typescript';

const pageOnly = new Set(['summary', 'why', 'source', 'examples']);

/** The properties of `defineRule({ … })` that only its page shows, each with its comma, last first. */
function pageOnlyIn(source) {
  const places = [];
  const visit = (node) => {
    const call = node.parent?.parent;
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && pageOnly.has(node.name.text) && call !== undefined && ts.isCallExpression(call) && ts.isIdentifier(call.expression) && call.expression.text === 'defineRule') {
      const { properties } = node.parent;
      places.unshift({ start: node.getStart(source), end: properties[properties.indexOf(node) + 1]?.getStart(source) ?? node.parent.getEnd() - 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return places;
}

/** A rule's module without the words of its page; any other as it is. */
export function withoutPages(contents, path) {
  if (!/server\/src\/rules\/[^/]+\/[^/]+\.ts$/.test(path)) return contents;
  const source = ts.createSourceFile(path, contents, ts.ScriptTarget.Latest, true);
  return pageOnlyIn(source).reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), contents);
}
