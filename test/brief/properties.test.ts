import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brief } from '../../server/src/brief/brief.js';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { fixedText } from '../../server/src/features/fixAll.js';
import { hoverAt } from '../../server/src/features/hover.js';
import { citationSpan } from '../../server/src/features/locate.js';
import { shippedLibrary } from '../../server/src/library/shipped.js';
import { check, defaultSettings } from '../../server/src/rules/check.js';
import { rules } from '../../server/src/rules/index.js';

const library = shippedLibrary;
const read = (source: string, previous?: Brief) => readBrief(source, { library, ...(previous === undefined ? {} : { previous }) });

const name = fc.constantFrom('*Perez v. City of Fresno*', '*Hope v. Pelzer*', 'Graham vs. Connor', '*Doe* v. *Roe*', '_United States v. Hinkson_');
const core = fc.constantFrom('98 F.4th 919', '536 U. S. 730', '490 U.S. 386', '12 F. 3d 34', '88 F.Supp.2d 116');
const pin = fc.constantFrom('', ', 924', ', 739', ', 396-397', ' at 12', ', 1005–1008 & n.5');
const end = fc.constantFrom('(9th Cir. 2024)', '(2002)', '(2nd Cir. 1999) (quoting *Id.*)', '(U.S. 1989)', '', '(S.D.N.Y. 1999) (en banc) (holding x)');
const full = fc.tuple(name, core, pin, end).map(([a, b, c, d]) => `${a}, ${b}${c} ${d}`);
const short = fc.constantFrom('*Id.* at 12', 'Ibid., at 5', '*Perez*, slip op. at 28', '*Id.*', '98 F.4th at 924', '*see id.* at 7–9', '42 U.S.C. §1983', '§ 1983', 'ER-12', '*Perez*, slip op. at 14 (S.R. Thomas, J., dissenting in part)');
const prose = fc.constantFrom('The court held that', 'The dissent says', '"words in quotation marks"', '“curly ones”', '[^1]', '`code`', '<!-- *Id.* -->', '$5 million', 'In *Perez*,', '\n> ', '\n- ', '\n\n', '**', '*', '_', '\\*', '&amp;', '(', ')', '§', '¶ 4', '\r\n', '\uD800', '\u0000', '\n```\n', '\n\n[^1]: ', '\n\n# ');
const text = fc.array(fc.oneof(full, short, prose, fc.string({ maxLength: 6 })), { maxLength: 14 }).map((parts) => parts.join(' '));

describe('any text', () => {
  test('gives a brief, findings and hovers, never a throw', () => {
    fc.assert(
      fc.property(text, fc.nat(400), (source, offset) => {
        const brief = read(source);
        const { failures } = check(brief, rules);
        expect(failures).toEqual([]);
        hoverAt(brief, offset);
      }),
      { numRuns: 300 },
    );
  });

  test('has its citations and findings inside it', () => {
    fc.assert(
      fc.property(text, (source) => {
        const brief = read(source);
        const spans = [...brief.citations.map(citationSpan), ...check(brief, rules).findings.flatMap(({ span, fixes }) => [span, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span))])];
        for (const { start, end: last } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(last).toBeGreaterThanOrEqual(start);
          expect(last).toBeLessThanOrEqual(source.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});

test('a warm reading equals a cold one, edit after edit', () => {
  const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(12), insert: fc.oneof(fc.string({ maxLength: 4 }), prose, short) });
  fc.assert(
    fc.property(text, fc.array(edit, { minLength: 1, maxLength: 5 }), (start, edits) => {
      let source = start;
      let brief = read(source);
      for (const { at, cut, insert } of edits) {
        const place = Math.floor(at * source.length);
        source = source.slice(0, place) + insert + source.slice(place + cut);
        brief = read(source, brief);
        const cold = read(source);
        expect(brief).toEqual(cold);
        expect(check(brief, rules).findings).toEqual(check(cold, rules).findings);
      }
    }),
    { numRuns: 100 },
  );
});

test('safe fixes: twice equals once, and no digit is lost or made', () => {
  fc.assert(
    fc.property(text, (source) => {
      const once = fixedText(read(source), rules, defaultSettings);
      expect(fixedText(read(once), rules, defaultSettings)).toBe(once);
      const numbers = (each: string) => (each.match(/\d+/g) ?? []).map((number) => number.slice(-2));
      expect(numbers(once)).toEqual(numbers(source));
    }),
    { numRuns: 200 },
  );
});
