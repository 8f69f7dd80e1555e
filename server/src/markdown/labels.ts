/**
 * Link and footnote labels, which reach across a document: "[x]" is a link and "[^1]" a footnote's call only where the label is
 * defined. Keys are folded as CommonMark folds labels; a footnote's key begins with "^".
 */
export type LabelKey = string;

const label = /\[((?:[^[\]\\]|\\.){1,999})\]/gs;

export const labelKey = (raw: string): LabelKey => raw.replace(/[\t\n\r ]+/g, ' ').replace(/^ | $/g, '').toLowerCase().toUpperCase().toLowerCase();

/** Every label in square brackets that would be a link or a call if it were defined, by key, as written. */
export function labelsIn(text: string): Map<LabelKey, string> {
  const found = new Map<LabelKey, string>();
  if (!text.includes('[')) return found;
  for (const [, raw = ''] of text.matchAll(label)) {
    const key = labelKey(raw);
    if (key !== '' && !found.has(key)) found.set(key, raw.replace(/[\t\n\r ]+/g, ' ').trim());
  }
  return found;
}

/** Definitions of these labels, to stand before a text that is parsed on its own, and nothing that the text could go on with. */
export function definitionsFor(labels: Iterable<string>): string {
  let text = '';
  for (const raw of labels) text += `[${raw}]: x\n\n`;
  // The break keeps an indented line of the text out of the last footnote; the blank line at the top keeps front matter away.
  return text === '' ? '\n' : `\n${text}***\n\n`;
}
