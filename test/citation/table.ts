import { expect, test } from 'vitest';
import type { CaseName, Citation, CourtAndDate, Part, Pincite } from '../../server/src/citation/citation.js';
import { recognizeCitations } from '../../server/src/citation/recognize.js';
import { toSource } from '../../server/src/prose/placement.js';
import { readProse } from '../../server/src/prose/readProse.js';
import { marked } from '../support/marked.js';

/** A citation in few words, for tables: absent facts are absent. */
export interface Facts {
  readonly kind: Citation['kind'];
  readonly name?: string;
  readonly parties?: string;
  readonly procedural?: string;
  readonly core?: string;
  readonly docket?: string;
  readonly pin?: string;
  readonly court?: string;
  readonly courtId?: string;
  readonly year?: number;
  readonly date?: string;
  readonly parentheticals?: string;
  readonly weight?: string;
  readonly signal?: string;
  readonly history?: string;
  readonly nestedIn?: number;
  readonly parallels?: string;
  readonly code?: string;
  readonly sections?: string;
  readonly document?: string;
  readonly entry?: string;
  readonly author?: string;
  readonly title?: string;
  readonly standing?: Citation['standing'];
  readonly string?: number;
}

/** Items with their notes, units other than pages in front: "678-79 n.4", "*3", "¶ 12". */
const pinOf = ({ items }: Pincite): string =>
  items.map(({ first, last, dash, note, prefix, unit }) => `${prefix !== undefined && unit !== 'page' ? `${prefix.text} ` : ''}${first}${last === undefined ? '' : `${dash?.text ?? ''}${last}`}${note === undefined ? '' : ` n${note.first}`}`.trim()).join(', ');

/** All facts any form may have, each optional. */
interface AnyCitation {
  readonly name?: CaseName;
  readonly courtAndDate?: CourtAndDate;
  readonly sections?: readonly Part[];
  readonly parallels?: readonly Part[];
  readonly docket?: Part;
  readonly year?: Part;
  readonly code?: Part & { readonly canonical: string };
  readonly document?: Part;
  readonly entry?: Part;
  readonly volume?: Part;
  readonly author?: Part;
  readonly title?: Part;
}

const textsOf = (parts: readonly Part[] | undefined): string | undefined => (parts === undefined || parts.length === 0 ? undefined : parts.map((part) => part.text).join(' | '));

function factsOf(citation: Citation, text: string): Facts {
  const { name, courtAndDate, sections, parallels, docket, year, code, document, entry, volume, author, title }: AnyCitation = citation;
  const weights = citation.parentheticals.flatMap(({ weight }) => (weight === undefined ? [] : [[weight.kind, ...weight.judges].join(' ')]));
  const date = courtAndDate?.date;
  const facts: Record<string, unknown> = {
    kind: citation.kind,
    name: name?.text,
    parties: name?.defendant === undefined ? undefined : `${name.plaintiff?.text ?? ''} | ${name.defendant.text}`,
    procedural: name?.procedural?.text,
    core: text.slice(citation.core.start, citation.core.end),
    docket: docket?.text,
    pin: citation.pincite === undefined ? undefined : pinOf(citation.pincite),
    court: courtAndDate?.court?.text,
    courtId: courtAndDate?.court?.id,
    year: date?.year ?? (year === undefined ? undefined : Number(year.text)),
    date: date?.day === undefined ? undefined : `${String(date.year)}-${String(date.month)}-${String(date.day)}`,
    parentheticals: citation.parentheticals.length === 0 ? undefined : citation.parentheticals.map(({ kind }) => kind).join(' '),
    weight: weights.length === 0 ? undefined : weights.join('; '),
    signal: citation.signal?.canonical,
    history: citation.history === undefined ? undefined : `${citation.history.text} > ${String(citation.history.of)}`,
    nestedIn: citation.nestedIn,
    parallels: textsOf(parallels),
    code: code?.canonical,
    sections: textsOf(sections),
    document: document?.text,
    entry: (entry ?? volume)?.text,
    author: author?.text,
    title: title?.text,
    standing: citation.standing,
    string: citation.string,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as unknown as Facts;
}

/** Citations of a text with their source slices, in order. */
function citationsIn(source: string, format: 'markdown' | 'text' = 'markdown'): { readonly printed: string; readonly start: number; readonly facts: Facts }[] {
  return readProse(source, format).blocks.flatMap((placed) =>
    recognizeCitations(placed.block).citations.map((citation) => {
      const { start, end } = toSource(placed, citation.span);
      return { printed: source.slice(start, end), start, facts: factsOf(citation, placed.block.text) };
    }),
  );
}

/** `«…»` marks every citation of the text, nested ones inside; `facts` are of the marked ones in order, as far as given. */
export type Row = readonly [text: string, ...facts: Partial<Facts>[]];

export function table(rows: readonly Row[], format: 'markdown' | 'text' = 'markdown'): void {
  test.each(rows.map((row) => [row[0], row] as const))('%s', (_, [source, ...facts]) => {
    const { text, spans } = marked(source);
    const found = citationsIn(text, format);
    expect(found.map(({ printed }) => printed)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
    facts.forEach((wanted, index) => {
      expect(found[index]?.facts).toMatchObject(wanted);
    });
  });
}

/** Texts in which nothing is a citation. */
export function nothing(texts: readonly string[]): void {
  test.each(texts)('%s', (text) => {
    expect(citationsIn(text).map(({ printed }) => printed)).toEqual([]);
  });
}
