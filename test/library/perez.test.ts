import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseIndexData } from '../../server/src/library/indexData.js';
import type { PageRange } from '../../server/src/library/opinion.js';
import { parseRecord } from '../../server/src/library/record.js';
import { shippedLibrary } from '../../server/src/library/shipped.js';

const root = new URL('../../', import.meta.url);
const shared = new URL('../shared/perez/', root);
const readText = (url: URL): string => readFileSync(url, 'utf8');
const shippedFile = (name: string): string => readText(new URL(`server/library/${name}`, root));
const perez = shippedLibrary.byCitation('98', 'F.4th', '919');
if (perez === undefined) throw new Error('Perez is not in the shipped library.');
const { record } = perez;

describe('the shipped record', () => {
  it('follows the schema', () => {
    expect(parseRecord(JSON.parse(shippedFile('perez-v-city-of-fresno.json')))).toEqual({ record });
    expect(parseIndexData(JSON.parse(shippedFile('perez-v-city-of-fresno.index.json')))).toHaveProperty('index');
  });

  it('is found by citation, docket and name, however they are spelled', () => {
    expect(shippedLibrary.byCitation('98', 'F. 4th', '919')).toBe(perez);
    expect(shippedLibrary.byDocket('No. 22–15546')).toBe(perez);
    expect(shippedLibrary.byDocket('22-15546', 'caed')).toBeUndefined();
    expect(shippedLibrary.byName('PEREZ vs. City of Fresno')).toEqual([perez]);
    expect(shippedLibrary.byName('Perez')).toEqual([perez]);
  });

  it('keeps every page within the part that it speaks of', () => {
    const part = (id: string): PageRange => record.parts.find((one) => one.id === id)?.pages ?? { first: 0, last: 0 };
    const within = (outer: PageRange, pages: readonly PageRange[]): boolean => pages.every(({ first, last }) => outer.first <= first && last <= outer.last);
    for (const holding of record.holdings) expect(within(part('majority'), holding.pages), holding.id).toBe(true);
    for (const proposition of record.separate) expect(within(part(proposition.part), proposition.pages), proposition.statement).toBe(true);
    for (const { uses, citation } of record.authorities) for (const use of uses) expect(within(part(use.part), use.pages), citation).toBe(true);
    for (const quotation of record.quotations) expect(within(part(quotation.part), [{ first: quotation.page, last: quotation.page }]), quotation.text).toBe(true);
    for (const one of [...record.parts.map(({ pages }) => pages), ...record.facts.flatMap(({ pages }) => pages)]) expect(within({ first: 1, last: 32 }, [one])).toBe(true);
  });

  it('quotes little, and only what the opinion says', () => {
    expect(record.quotations.length).toBeLessThanOrEqual(10);
    for (const { text, part, page } of record.quotations) {
      expect(text.split(/\s+/).length).toBeLessThan(30);
      const match = perez.quotations.find(text);
      expect(match.kind, text).toBe('exact');
      expect(match.kind === 'none' ? [] : match.places, text).toContainEqual(expect.objectContaining({ part: expect.objectContaining({ id: part }) as unknown, pages: { first: page, last: page } }));
    }
  });

  it('has facts, each with a value and words that tell it', () => {
    expect(record.facts.length).toBeGreaterThanOrEqual(30);
    for (const fact of record.facts) {
      expect(fact.values.length, fact.id).toBeGreaterThan(0);
      expect(fact.terms?.length, fact.id).toBeGreaterThan(0);
    }
    expect(new Set(record.facts.map(({ id }) => id)).size).toBe(record.facts.length);
  });
});

const reported = [
  ['a low quantum of force', 'majority', 11, 'courtBelow', '4', undefined],
  ['law-enforcement officers used their body weight to hold down and restrain Joseph Perez', 'majority', 5, 'court', undefined, undefined],
  ['applying pressure to the backboard while Perez was prone, it nonetheless concluded', 'majority', 8, 'courtBelow', undefined, undefined],
  ['[a]ny reasonable officer should have known that such conduct constituted . . . excessive force', 'majority', 13, 'otherCourt', undefined, '343 F.3d 1052'],
  ['squeezing the breath from a compliant, prone, and handcuffed individual', 'partial-thomas', 28, 'author', undefined, '343 F.3d 1052'],
  ['individual law-enforcement officers, and a paramedic', 'summary', 2, 'staff', undefined, undefined],
  ['a duration that clearly extends beyond the time the backboard was in place', 'partial-thomas', 31, 'author', '1', undefined],
  ['their municipal-liability claim against the City', 'majority', 5, 'court', undefined, undefined],
  ['compress Perez under a board', 'majority', 11, 'party', '4', undefined],
  ['within a quotation it is most sensible', undefined, 0, 'court', undefined, undefined],
] as const;

describe('the shipped quotation index', () => {
  it.each(reported)('knows who says %j', (text, part, page, voice, footnote, quotedFrom) => {
    const match = perez.quotations.find(text);
    if (part === undefined) {
      expect(match).toEqual({ kind: 'none' });
      return;
    }
    expect(match.kind).toBe('exact');
    const places = match.kind === 'none' ? [] : match.places;
    const place = places.find((one) => one.part.id === part && one.pages.first === page);
    expect(place).toBeDefined();
    expect({ voice: place?.voice, footnote: place?.footnote, quotedFrom: place?.quotedFrom }).toEqual({ voice, footnote, quotedFrom });
  });

  it('tells all parts in which the words stand', () => {
    const match = perez.quotations.find('applying continuous force to the back of a prone person who claims he cannot breathe is constitutionally excessive');
    expect(match.kind === 'exact' ? match.places.map(({ part, voice }) => `${part.id} ${voice}`) : []).toEqual(['summary staff', 'partial-thomas author']);
  });

  it('shows which words of a quotation are wrong, though not the right ones', () => {
    const match = perez.quotations.find('This is a hollow argument that turns improperly on unresolved issues of fact.');
    expect(match).toMatchObject({
      kind: 'near',
      differences: [
        { from: 4, to: 5, yours: 'argument', theirs: null },
        { from: 10, to: 11, yours: 'issues', theirs: null },
      ],
    });
  });
});

if (!existsSync(new URL('justia-page.txt', shared))) {
  it.skip('against the opinion: its text is not beside the project (shared/perez)', () => undefined);
} else describe('against the opinion', () => {
  const json = (name: string): unknown => JSON.parse(readText(new URL(name, shared)));
  interface Anchor { readonly anchorPage: number; readonly slipPages: string }
  const parts = json('parts.json') as { holdings: Anchor[]; dissentPropositions: Anchor[]; notDecided: Anchor[]; citationErrors: { text: string; slipPage: number }[] };
  const pages = json('pages.json') as { page: number; start: number; end: number }[];
  const rows = readText(new URL('perez.jsonl', shared)).trim().split('\n').map((line) => JSON.parse(line) as { authority: string; volume: string | null; reporter: string | null; page: string | null; type: string; slipPage: number; part: string });

  it('rebuilds the shipped index', async () => {
    const script = new URL('scripts/buildQuotationIndex.mjs', root).href;
    const { quotationIndexFile } = (await import(script)) as { quotationIndexFile: (text: string, layout: unknown, record: unknown) => string };
    const layout = JSON.parse(readText(new URL('scripts/library/perez-v-city-of-fresno.layout.json', root))) as unknown;
    expect(quotationIndexFile(readText(new URL('justia-page.txt', shared)), layout, record)).toBe(shippedFile('perez-v-city-of-fresno.index.json'));
  });

  it('has every holding, proposition and open question at its page', () => {
    const at = (lists: readonly { readonly pages: readonly PageRange[] }[], page: number): boolean =>
      lists.some((one) => one.pages.some(({ first, last }) => first <= page && page <= last));
    for (const { anchorPage } of parts.holdings) expect(at(record.holdings, anchorPage), String(anchorPage)).toBe(true);
    for (const { anchorPage } of parts.dissentPropositions) expect(at(record.separate, anchorPage), String(anchorPage)).toBe(true);
    for (const { anchorPage } of parts.notDecided) expect(at(record.notDecided, anchorPage), String(anchorPage)).toBe(true);
    expect(record.separate.length).toBeGreaterThanOrEqual(parts.dissentPropositions.length);
  });

  it('has every case that the opinion cites, on the pages where it does', () => {
    for (const { volume, reporter, page, slipPage, part, type } of rows) {
      if (type !== 'fullCase' || volume === null) continue;
      const citation = `${volume} ${reporter} ${page}`.replace('Fed. App’x', 'F. App’x');
      const authority = record.authorities.find((one) => one.citation === citation);
      expect(authority, citation).toBeDefined();
      const use = authority?.uses.find((one) => (one.part === 'majority') === (part === 'majority'));
      expect(use?.pages.some(({ first, last }) => first <= slipPage && slipPage <= last), citation).toBe(true);
    }
  });

  it('finds sentences of every page on that page', () => {
    const text = readText(new URL('justia-page.txt', shared));
    let right = 0;
    let all = 0;
    for (const { page, start, end } of pages) {
      if (page < 5) continue;
      for (const [sentence] of text.slice(start + 26, end).matchAll(/(?<=\. )[A-Z][^.“”’]{60,200}\./g)) {
        if (/\d/.test(sentence)) continue;
        all++;
        const match = perez.quotations.find(sentence);
        if (match.kind === 'exact' && match.places.some(({ pages: found }) => found.first <= page && page <= found.last)) right++;
      }
    }
    expect(all).toBeGreaterThan(60);
    expect(right / all).toBeGreaterThanOrEqual(0.97);
  });

  it('names no page for a misprint where the opinion has none', () => {
    for (const { text, page } of record.misprints) expect(parts.citationErrors).toContainEqual(expect.objectContaining({ text, slipPage: page }));
  });
});
