/**
 * Builds the quotation index of a record that is shipped without its opinion's text:
 *   node scripts/buildQuotationIndex.mjs TEXT LAYOUT RECORD INDEX
 * TEXT is the opinion, LAYOUT tells what stands where in it (offsets only), RECORD is the record whose parts and authorities
 * the layout names, INDEX the file to write.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { argv, exit, stderr } from 'node:process';
import { pathToFileURL } from 'node:url';
import { register } from 'tsx/esm/api';

register();
const { buildIndexData, VOICES } = await import('../server/src/library/indexData.ts');
const { stretchesOf } = await import('../server/src/library/layout.ts');

/** The index as the text of its file. */
export function quotationIndexFile(text, file, record) {
  const span = ([start, end]) => ({ start, end });
  const authority = new Map(record.authorities.map(({ citation }, at) => [citation, at]));
  const layout = {
    pages: file.pages.map(([page, start]) => ({ page, start })),
    parts: file.parts.map(([part, start, end]) => ({ part, start, end })),
    notes: file.notes.map(({ part, note, spans }) => ({ part, note, spans: spans.map(span) })),
    cut: file.cut.map(span),
    voices: file.voices.map(([start, end, voice]) => ({ start, end, voice: VOICES[voice] })),
    quoted: file.quoted.map(([start, end, citation]) => {
      if (!authority.has(citation)) throw new Error(`The record has no authority ${citation}.`);
      return { start, end, authority: authority.get(citation) };
    }),
    citations: file.citations.map(span),
  };
  return `${JSON.stringify(buildIndexData(stretchesOf(text, layout)))}\n`;
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const [text, layout, record, index] = argv.slice(2);
  if (index === undefined) {
    stderr.write('Usage: node scripts/buildQuotationIndex.mjs TEXT LAYOUT RECORD INDEX\n');
    exit(2);
  }
  const [words, places, opinion] = await Promise.all([text, layout, record].map((path) => readFile(path, 'utf8')));
  await writeFile(index, quotationIndexFile(words, JSON.parse(places), JSON.parse(opinion)));
}
