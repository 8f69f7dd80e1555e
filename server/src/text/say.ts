declare const said: unique symbol;

/** Words of the user interface in the language that is spoken. Only {@link say} and its kin make it, so that the compiler finds what is English alone. */
export type Said = string & { readonly [said]: true };

/** Translations by English text; empty: English is spoken. One process serves one person, so that the language is the process's own. */
let translations: ReadonlyMap<string, string> = new Map();

/** Speaks another language from now on. What has no translation stays English. */
export function speak(words: Readonly<Record<string, string>>): void {
  translations = new Map(Object.entries(words));
}

/** Marks a table of English texts, each of which `say` is given later: so that tests find them. */
export const spoken = <Texts extends Readonly<Record<string, string>>>(texts: Texts): Texts => texts;

/** A text for one and a text for many, "1 authority" and "{0} authorities". */
export const sayCount = (count: number, one: string, many: string): Said => say(count === 1 ? one : many, count);

/** The texts of templates, with holes: a template is the same object each time that it is evaluated. */
const texts = new WeakMap<TemplateStringsArray, string>();

function textOf(template: TemplateStringsArray): string {
  let text = texts.get(template);
  if (text === undefined) {
    text = template.reduce((before, piece, index) => `${before}{${String(index - 1)}}${piece}`);
    texts.set(template, text);
  }
  return text;
}

/**
 * A sentence or label of the user interface: a tag where its words stand, say`Page ${page}`; a function for a text of a table, in which
 * holes are written `{0}` and so on. Each is one whole for the translator: what fills a hole is a number, printed words, or said itself.
 * Citations and legal terms of art are not translated.
 */
export function say(english: string | TemplateStringsArray, ...values: readonly (string | number)[]): Said {
  const text = typeof english === 'string' ? english : textOf(english);
  return (translations.get(text) ?? text).replace(/\{(\d)\}/g, (hole, index: string) => String(values[Number(index)] ?? hole)) as Said;
}

/** Names, citations, quoted words and punctuation: the same in each language. */
export const asPrinted = (text: string): Said => text as Said;

/** "a, b and c". */
export const sayList = (things: readonly string[], last: Said = say`and`): Said =>
  asPrinted(things.length < 2 ? (things[0] ?? '') : `${things.slice(0, -1).join(', ')} ${last} ${things.at(-1) ?? ''}`);
