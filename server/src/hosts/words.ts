import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts of the user interface in the language of a locale such as "es-MX", from the files that come with the bundle; undefined where it has none. */
export function shippedWords(locale: string): Readonly<Record<string, string>> | undefined {
  const language = /^[a-z]{2,3}/i.exec(locale)?.[0].toLowerCase();
  if (language === undefined || language === 'en') return undefined;
  try {
    return JSON.parse(readFileSync(join(__dirname, '../l10n', `bundle.l10n.${language}.json`), 'utf8')) as Record<string, string>;
  } catch {
    return undefined;
  }
}
