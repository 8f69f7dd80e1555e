/** Translations by English text; empty: English is spoken. One process serves one person, so that the language is the process's own. */
let translations: Readonly<Record<string, string>> = {};

/** Speaks another language from now on. What has no translation stays English. */
export function speak(words: Readonly<Record<string, string>>): void {
  translations = words;
}

/** Marks a table of English texts, each of which `say` is given later: so that tests find them. */
export const spoken = <Texts extends Readonly<Record<string, string>>>(texts: Texts): Texts => texts;

/** A text for one and a text for many, "1 authority" and "{0} authorities". */
export const sayCount = (count: number, one: string, many: string): string => say(count === 1 ? one : many, count);

/** A sentence or label of the user interface; `{0}` and so on are filled in. Citations and legal terms of art are not translated. */
export const say = (english: string, ...values: readonly (string | number)[]): string =>
  (translations[english] ?? english).replace(/\{(\d)\}/g, (hole, index: string) => String(values[Number(index)] ?? hole));
