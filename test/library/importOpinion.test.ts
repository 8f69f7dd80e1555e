import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeOpinion, findQuotations } from '../../server/src/library/describeOpinion.js';
import { importOpinion, type ImportedOpinion } from '../../server/src/library/importOpinion.js';
import { quotationIndex as openIndex } from '../../server/src/library/quotationIndex.js';
import { parseRecord } from '../../server/src/library/record.js';

const folder = new URL('../score/opinions/', import.meta.url);
const folders = [folder, new URL('../score/opinionsUnseen/', import.meta.url)];

interface Expected {
  readonly parts: readonly { readonly kind: string; readonly author: string | null; readonly kindAccept?: readonly string[]; readonly optional?: boolean }[];
  readonly quotes: readonly { readonly id: string; readonly text: string; readonly partKind: string | null; readonly page: number | string | null; readonly absent?: boolean }[];
}

function opinion(text: string): ImportedOpinion {
  const result = importOpinion(text);
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

const surname = (name: string | null): string | undefined => name?.split(' ').at(-1)?.toLowerCase();
const COURT = ['majority', 'plurality', 'per_curiam'];
const texts = folders.flatMap((within) =>
  readdirSync(within).flatMap((name) => {
    const own = new URL(`${name}/`, within);
    const file = name !== 'bad' && existsSync(new URL('expected.json', own)) ? readdirSync(own).find((one) => one.startsWith('opinion.') && !one.endsWith('.pdf')) : undefined;
    return file === undefined ? [] : [{ name, own, text: readFileSync(new URL(file, own), 'utf8') }];
  }),
);

describe('the opinions of the score', () => {
  it.each(texts)('are read with their parts and voices: $name', ({ own, text }) => {
    const expected = JSON.parse(readFileSync(new URL('expected.json', own), 'utf8')) as Expected;
    const imported = opinion(text);
    expect(parseRecord(JSON.parse(JSON.stringify(imported.record)))).toHaveProperty('record');
    const writings = (parts: readonly { readonly kind: string; readonly author: string | null }[]): string[] =>
      parts.filter(({ kind }) => !['caption', 'syllabus', 'counsel', 'appendix'].includes(kind)).map(({ author }) => surname(author) ?? '-');
    expect(writings(describeOpinion(imported).parts)).toEqual(writings(expected.parts));
    const found = findQuotations(imported, expected.quotes);
    for (const quote of expected.quotes) {
      const answer = found[quote.id];
      if (quote.absent === true) expect(answer, quote.text).toBeNull();
      else if (!COURT.includes(quote.partKind ?? '')) expect(COURT.includes(answer?.partKind ?? '') && expected.parts.find(({ kind }) => kind === quote.partKind)?.kindAccept === undefined, quote.text).toBe(false);
    }
  });

  it('places parts in the text by source offsets', () => {
    const { text } = texts.find(({ name }) => name === 'ca9-published-summary') ?? { text: '' };
    const { parts } = describeOpinion(opinion(text));
    const partial = parts.find(({ kind }) => kind === 'partial');
    expect(text.slice(partial?.startOffset, (partial?.startOffset ?? 0) + 20)).toBe('DUNE, Circuit Judge,');
    expect(text.slice((partial?.endOffset ?? 0) - 8, partial?.endOffset)).toBe('dissent.');
  });
});

const sentences = (page: number): string => `     On page ${String(page)} of the transcript the harbor master speaks of a lamp, a rope, and ${String(page)} lockers.\nHe did not say who had opened them, and nobody asked him on that day or on any other.\n`;
const body = 'We hold that the berth agreement does not allow the search of a locked cabin at night. The officer had no warrant and no reason to hurry, and the owner had told him so. ';
const paged = (heads: readonly string[]): string =>
  heads.map((head, at) => `${head}\n\n     The record of the boarding fills page after page of the transcript ${String(at)}.\n${body}\n${body}\n`).join('\f');

/** A short opinion whose paragraphs are a line each, as text pasted from a page of the web is. */
const pasted = `UNITED STATES COURT OF APPEALS
FOR THE NINTH CIRCUIT

ALDER V. BIRCH

No. 20-11111

Filed March 4, 2021

OPINION

ALBA, Circuit Judge:

The owner of the mill asks us to set aside the judgment. The clerk stamped the notice on the last day.

We hold that the notice was timely because the clerk stamped it on the last day.

The judgment of the district court is AFFIRMED.

DUNE, Circuit Judge, dissenting:

The stamp proves nothing about the hour at which the notice reached the counter, and I would reverse.
`;

describe('what a file says of itself', () => {
  it('finds the dissent of a short opinion whose paragraphs are a line each', () => {
    for (const text of [pasted, pasted.replaceAll('\n\n', '\n')]) {
      const imported = opinion(text);
      expect(describeOpinion(imported).parts.map(({ kind, author }) => [kind, author])).toEqual([['caption', null], ['majority', 'Alba'], ['dissent', 'Dune']]);
      expect(findQuotations(imported, [{ id: 'q', text: 'the hour at which the notice reached the counter' }])['q']).toMatchObject({ partKind: 'dissent' });
    }
  });

  it('takes the numbers of printed pages, not the stamp’s', () => {
    const text = [1, 2, 3, 4].map((page) => `Case: 21-5555   Document: 44-2   Page: ${String(page + 2)}   Date Filed: 03/04/2021\n\n${page === 1 ? '     ALBA, Circuit Judge:\n\n' : ''}${sentences(page)}\n\n                    ${String(page)}\n`).join('\f');
    expect(opinion(text).record.pages).toMatchObject({ style: 'slip', first: 1, last: 4 });
  });

  it('falls back on the stamp when nothing else is printed', () => {
    const text = [3, 4, 5].map((page) => `Case: 21-5555   Document: 44-2   Page: ${String(page)}   Date Filed: 03/04/2021\n\n${page === 3 ? '     ALBA, Circuit Judge:\n\n' : ''}${sentences(page)}`).join('\f');
    expect(opinion(text).record.pages).toMatchObject({ first: 3, last: 5 });
  });

  it('proposes holdings with their page, and open questions', () => {
    const { record } = opinion(`${paged(['     ALBA, Circuit Judge:', '2                 ALDER V. BIRCH', 'ALDER V. BIRCH                 3'])}\n     We need not decide whether the owner may sue the port.\n     AFFIRMED.\n`);
    expect(record.holdings[0]).toMatchObject({ proposed: true, strength: 'holding', pages: [{ first: 1, last: 1 }] });
    expect(record.notDecided[0]?.statement).toContain('need not decide');
  });

  it('tells what the court reports from what it says', () => {
    const { record, index, stretches } = opinion(`ALDER v. BIRCH\n\nALBA, Circuit Judge:\n\nPlaintiffs contend that the lock was never opened by anyone aboard. The district court held that the lock had been opened twice. The owner testified that she kept the only key. ${body}\n\n${body}`);
    const voice = (text: string): string | undefined => {
      const found = findVoices({ record, index, stretches }, text);
      return found;
    };
    expect(voice('the lock was never opened by anyone')).toBe('party');
    expect(voice('the lock had been opened twice')).toBe('courtBelow');
    expect(voice('she kept the only key')).toBe('witness');
    expect(voice('does not allow the search of a locked cabin')).toBe('court');
  });
});

describe('files that are no opinions', () => {
  it.each([
    ['nothing', '', /empty/],
    ['white space', ' \n\f\n ', /empty/],
    ['JSON cut short', '{"plain_text": "CEDAR, Circuit Judge: The', /cut short/],
    ['JSON without text', '{"id": 1, "name": "x"}', /no long text|no service/],
    ['control characters', '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000b'.repeat(20), /not text/],
    ['addresses only', '{"sub_opinions": ["https://x.example/1/"], "case_name": "A v. B"}', /address only/],
  ])('are told as such: %s', (_, text, problem) => {
    expect(importOpinion(text)).toEqual({ problem: expect.stringMatching(problem) as unknown });
  });

  it('tells a brief from an opinion', () => {
    const brief = '# OPPOSITION TO MOTION FOR SUMMARY JUDGMENT\n\nMEMORANDUM OF POINTS AND AUTHORITIES\n\nPlaintiffs respectfully submit that the motion should be denied, because the officers had fair warning that what they did was unlawful.\n\nRespectfully submitted,\n\nAttorneys for Plaintiffs\n';
    expect(importOpinion(brief)).toEqual({ problem: expect.stringContaining('brief') as unknown });
  });

  it('keeps its time on hostile files', () => {
    const nested = `${'<div>'.repeat(100_000)}CEDAR, J. The judgment is affirmed.${'</div>'.repeat(100_000)}`;
    const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "xxxxxxxxxx">${Array.from({ length: 9 }, (_, at) => `<!ENTITY b${String(at)} "${`&b${at === 0 ? '' : String(at - 1)};`.repeat(10)}">`).join('')}]><a>&b8;</a>`;
    for (const text of [nested, bomb, '('.repeat(200_000), 'A, J., '.repeat(60_000), '“'.repeat(100_000), `${' '.repeat(300_000)}x`, '1 '.repeat(200_000), 'CEDAR, Circuit Judge, '.repeat(30_000), '\f'.repeat(50_000), '¶ 1\n'.repeat(50_000)]) {
      const started = performance.now();
      importOpinion(text);
      expect(performance.now() - started, text.slice(0, 12)).toBeLessThan(5000);
    }
  }, 60_000);

  it('never throws', () => {
    const pieces = ['CEDAR, Circuit Judge, dissenting:', '\f', '\n\n', ' 12 ', 'No. 12-345', '____', '<p>', '</p>', '<page-number>*3</page-number>', '{"', '¶ 3', '“', '”', '*4', 'JUSTICE DUNE', ' v. ', '\ud800', '\u0000', body];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 60 }), (parts) => {
        importOpinion(parts.join(''));
      }),
      { numRuns: 300 },
    );
  });
});

function findVoices({ record, index, stretches }: Pick<ImportedOpinion, 'record' | 'index' | 'stretches'>, text: string): string | undefined {
  const match = openIndex(record, index, () => stretches).find(text);
  return match.kind === 'none' ? undefined : match.places[0]?.voice;
}

describe('the pages of an opinion', () => {
  const read = (name: string): ImportedOpinion => opinion(readFileSync(new URL(`../score/attribution/opinions/${name}.txt`, import.meta.url), 'utf8'));

  it('belong to the writing that begins on them, whatever docket number is printed at their head', () => {
    const pages = read('larkspur-v-brackwater').record.parts.filter(({ kind }) => kind !== 'caption').map(({ kind, pages: { first, last } }) => [kind, first, last]);
    expect(pages).toEqual([['per_curiam', 2, 3], ['concurrence', 4, 4], ['dissent', 5, 6]]);
  });

  it('are known beside its paragraphs', () => {
    const { known } = read('vane-v-larch-hollow-ranch').record.pages;
    expect(known.map(({ page, pages: { first, last } }) => [page, first, last])).toEqual([['1', 1, 2], ['2', 3, 6], ['3', 7, 11], ['4', 12, 16], ['5', 17, 20], ['6', 21, 24]]);
  });
});

it('tells a chief judge and a justice from a judge, in words and in weight parentheticals', () => {
  const read = (name: string): ImportedOpinion => opinion(readFileSync(new URL(`../score/attribution/opinions/${name}.txt`, import.meta.url), 'utf8'));
  const writings = (name: string): unknown[] => read(name).record.parts.filter(({ author }) => author !== null).map(({ author, title, weight }) => [author, title, weight]);
  expect(writings('hollis-v-marrow-county')).toEqual([['Ashgrove', undefined, null], ['Wyndham', 'Chief Judge', 'Wyndham, C.J., concurring'], ['Pelletier', undefined, 'Pelletier, J., concurring in part and dissenting in part']]);
  expect(writings('vane-v-larch-hollow-ranch').at(-1)).toEqual(['Rook', 'Justice', 'Rook, J., dissenting']);
});
