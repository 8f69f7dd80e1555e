import type { Stretch } from './indexData.js';
import type { OpinionTextPage } from './opinion.js';

/** The text of an opinion as it is stored: its stretches in reading order. */
export function textFile(stretches: readonly Stretch[]): string {
  return `${JSON.stringify({ schema: 1, stretches: stretches.map(({ text, part, note, pages }) => ({ text, part, ...(note === undefined ? {} : { note }), pages })) })}\n`;
}

const isPages = (value: unknown): value is Stretch['pages'] =>
  Array.isArray(value) && value.every((item: unknown) => typeof item === 'object' && item !== null && 'at' in item && 'page' in item && Number.isInteger(item.at) && Number.isInteger(item.page));

function parseStretch(value: unknown): Stretch | undefined {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('part' in value) || !('pages' in value)) return undefined;
  const { text, part, pages } = value;
  if (typeof text !== 'string' || typeof part !== 'number' || !isPages(pages)) return undefined;
  const note = 'note' in value && typeof value.note === 'number' ? { note: value.note } : {};
  return { text, part, ...note, pages, voices: [], quoted: [], citations: [] };
}

/** Undefined when it is no stored text. */
export function parseText(value: unknown): readonly Stretch[] | undefined {
  if (typeof value !== 'object' || value === null || !('stretches' in value) || !Array.isArray(value.stretches)) return undefined;
  const stretches = value.stretches.map(parseStretch);
  const read = stretches.filter((stretch) => stretch !== undefined);
  return read.length === stretches.length ? read : undefined;
}

/** The text page by page: on each page the bodies that stand there, then the notes. */
export function pagesOfText(stretches: readonly Stretch[]): OpinionTextPage[] {
  type Passage = OpinionTextPage['passages'][number];
  const pages = new Map<number, { bodies: Passage[]; notes: Passage[] }>();
  for (const { text, part, note, pages: starts } of stretches) {
    starts.forEach(({ at, page }, index) => {
      const slice = text.slice(at, starts[index + 1]?.at ?? text.length).trim();
      if (slice === '') return;
      const entry = pages.get(page) ?? { bodies: [], notes: [] };
      (note === undefined ? entry.bodies : entry.notes).push({ part, note: note !== undefined, text: slice });
      pages.set(page, entry);
    });
  }
  return [...pages].sort(([a], [b]) => a - b).map(([page, { bodies, notes }]) => ({ page, text: [...bodies, ...notes].map(({ text }) => text).join('\n\n'), passages: [...bodies, ...notes] }));
}
