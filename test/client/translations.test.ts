import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

type Texts = Readonly<Record<string, string>>;

const read = (path: string): Texts => JSON.parse(readFileSync(path, 'utf8')) as Texts;

/** The text of a template with its holes, as `say` reads it. */
function textOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.templateSpans.reduce((text, { literal }, index) => `${text}{${String(index)}}${literal.text}`, template.head.text);
}

/** The English texts that client and server speak: what `say` tags, and literals given to `say`, `sayCount`, `spoken` and `l10n.t`. */
function spokenTexts(): Set<string> {
  const texts = new Set<string>();
  const take = (node: ts.Node | undefined): void => {
    if (node !== undefined && ts.isStringLiteralLike(node)) texts.add(node.text);
    else if (node !== undefined && ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(take);
  };
  const table = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) take(node.initializer);
    ts.forEachChild(node, table);
  };
  for (const folder of ['server/src', 'client/src']) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.ts'))) {
      const source = ts.createSourceFile(name, readFileSync(`${folder}/${name}`, 'utf8'), ts.ScriptTarget.Latest, true);
      const visit = (node: ts.Node): void => {
        if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'say') texts.add(textOf(node.template));
        if (ts.isCallExpression(node)) {
          const called = node.expression.getText(source);
          if (called === 'say' || called === 'l10n.t') take(node.arguments[0]);
          else if (called === 'sayCount') node.arguments.slice(1).forEach(take);
          else if (called === 'spoken') node.arguments.forEach(table);
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
  }
  return texts;
}

const holes = (text: string): readonly string[] => [...new Set(text.match(/\{\d\}/g))].sort();
const commands = (text: string): readonly string[] => (text.match(/\(command:[^)]+\)/g) ?? []).sort();
const keys = (texts: Texts): readonly string[] => Object.keys(texts).sort();

describe('Spanish', () => {
  const spanish = read('l10n/bundle.l10n.es.json');
  const manifest = read('package.nls.json');
  const spanishManifest = read('package.nls.es.json');

  test('has every text that is spoken, and none that is not', () => {
    expect(keys(spanish)).toEqual([...spokenTexts()].sort());
  });

  test('has every text of the manifest, and the manifest every text that it names', () => {
    expect(keys(spanishManifest)).toEqual(keys(manifest));
    const named = new Set([...readFileSync('package.json', 'utf8').matchAll(/"%([\w.-]+)%"/g)].map(([, name]) => name));
    expect([...named].sort()).toEqual(keys(manifest));
  });

  test('has the same holes and the same commands', () => {
    expect(Object.entries(spanish).filter(([english, text]) => text === '' || holes(english).join() !== holes(text).join())).toEqual([]);
    expect(Object.entries(manifest).filter(([name, english]) => commands(english).join() !== commands(spanishManifest[name] ?? '').join())).toEqual([]);
  });
});
