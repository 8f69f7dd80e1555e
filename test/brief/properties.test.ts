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

const paragraph = fc.constantFrom(
  'The panel held that the officers were not entitled to immunity. *Perez v. City of Fresno*, 98 F.4th 919, 924 (9th Cir. 2024). The dissent disagreed. *Id.* at 28.',
  'Judge Thomas said no clearly established law made it unlawful. *Perez*, slip op. at 28.',
  'Officers may not use force for no reason:',
  '> officers are not entitled to qualified immunity when every reasonable officer would have known',
  '*Id.* at 14 (S.R. Thomas, J., dissenting in part).',
  '# Perez controls',
  'In *Perez*, the court reversed.[^1] The rule is old. *Hope v. Pelzer*, 536 U.S. 730, 739 (2002); *see* 42 U.S.C. § 1983.',
  '[^1]: *Perez*, 98 F.4th at 924. *Id.*',
  '[^2]: *Id.* at 12; ER-12.',
  '*Hope*, 536 U.S. at 741.[^2] *Perez* does not help.',
  'Then the record: ER-12. *Id.* at 7. *See also Graham v. Connor*, 490 U.S. 386 (1989).',
  '- The court said “force”. *Perez*, slip op. at 14.\n- *Ibid.*',
  'Nothing is cited here.',
  '<!-- pincite-ignore: it is so -->',
  'It lost (9th Cir. 2024. *Perez v. City of Fresno*, 98 F.4th 919, 924 (9th Cir. 2024. <!-- pincite-ignore-line -->',
);

test('a warm reading of many blocks equals a cold one: words typed, blocks moved, settings changed', () => {
  const pieces = fc.array(fc.oneof({ weight: 3, arbitrary: paragraph }, text), { minLength: 2, maxLength: 10 });
  const edit = fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('type' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(6), insert: fc.constantFrom('a', ' and', '.', '\n\n', '*', '', 'not ', '98', 'see ') }) },
    fc.record({ kind: fc.constant('put' as const), at: fc.nat(9), cut: fc.nat(2), insert: fc.array(paragraph, { maxLength: 2 }) }),
    fc.record({ kind: fc.constant('settings' as const), court: fc.constantFrom(null, 'ca9', 'cal-state-csm', 'scotus'), profile: fc.constantFrom('bluebook-22', 'bluebook-21') }),
  );
  fc.assert(
    fc.property(pieces, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
      let source = start.join('\n\n');
      let brief = read(source);
      let settings = defaultSettings;
      check(brief, rules, settings);
      for (const change of edits) {
        if (change.kind === 'settings') settings = { ...settings, court: change.court, profile: change.profile };
        else if (change.kind === 'put') {
          const blocks = source.split('\n\n');
          blocks.splice(change.at, change.cut, ...change.insert);
          source = blocks.join('\n\n');
        } else {
          const place = Math.floor(change.at * source.length);
          source = source.slice(0, place) + change.insert + source.slice(place + change.cut);
        }
        brief = read(source, brief);
        const cold = read(source);
        expect(brief).toEqual(cold);
        const { findings, ignored, failures } = check(brief, rules, settings);
        const { findings: all, ignored: silenced, failures: faults } = check(cold, rules, settings);
        expect({ findings, ignored, failures }).toEqual({ findings: all, ignored: silenced, failures: faults });
      }
    }),
    { numRuns: 60 },
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
