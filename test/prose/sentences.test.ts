import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../server/src/prose/sentences.js';
import { marked } from '../support/marked.js';

const split = (text: string): string[] => sentences(text, []).map(({ start, end }) => text.slice(start, end));

describe('sentences of legal prose', () => {
  it.each<[string, string[]]>([
    ['citation sentences', ['The panel affirmed.', 'Roe v. Wade, 410 U.S. 113, 153 (1973).', 'Id. at 154.', 'It was not close.']],
    ['a bare id.', ['The officers called for help.', 'Id.', 'Drummond was alone.', 'Id.', 'The court reversed.']],
    ['an id. with more', ['It held so.', 'Id. § 3.', 'Id. ¶ 4.', 'See id.', 'But see id. at 4 n.2.', 'The end.']],
    ['signals', ['It is settled.', 'See, e.g., Doe v. Roe, 1 F.4th 2, 3 (9th Cir. 2021).', 'Cf. Roe v. Doe, 2 F.4th 3 (2d Cir. 2021).', 'Accord Poe.']],
    ['initials', ['Judge S.R. Thomas dissented.', 'J.E.B. v. Alabama ex rel. T.B., 511 U.S. 127 (1994), says why.']],
    ['codes and courts', ['See Cal. Gov’t Code § 7286.5 (West 2024).', 'People v. Doe, 5 Cal. App. 5th 6 (Cal. Ct. App. 2d Dist. 2016).', 'So held.']],
    ['numbers of dockets and exhibits', ['Dkt. No. 12 at 3.', 'Ex. A at 5.', 'Smith Decl. Ex. 3.', 'There is no such order.']],
    ['titles', ['Dr. Smith told Mr. Jones and Sgt. Poe.', 'They left.']],
    ['abbreviations at the end', ['He sued Acme, Inc.', 'The court dismissed.', 'He left the U.S.', 'The rest stayed.']],
    ['slip opinions', ['Perez v. City of Fresno, No. 22-15546, slip op. at 14 (9th Cir. Mar. 25, 2024).', 'Perez, slip op. at 15.']],
    ['quotations', ['It was “beyond debate.”', 'Mullenix, 577 U.S. at 12.', '“We reverse,” it said.']],
    ['quotations of several sentences', ['The court said: “It was clear. We affirm.”', 'Id. at 5.']],
    ['straight quotation marks', ['The rule is "clear. It is old."', 'Nobody says otherwise.']],
    ['parentheticals', ['Doe, 5 U.S. at 6 (noting that “he knew. He lied.” and so on).', 'He appealed.']],
    ['a sentence in parentheses', ['He left.', '(Nobody knows why.)', 'She stayed.']],
    ['omissions', ['It said “the officer . . . Smith knew” of it.', 'It held “the law is clear . . . .”', 'That ends it.']],
    ['alterations', ['It is so.', '“[T]he law is clear.”', '[T]he rest follows.']],
    ['questions', ['Who said so?', 'Nobody did!', 'Then why ask?']],
    ['numbered headings', ['1. The facts']],
    ['sections that begin with a number', ['Nobody objected.', '42 U.S.C. § 1983 gives a remedy.']],
    ['numbers at the end', ['It happened in 2017.', 'He was 41.', 'She was not.']],
    ['marks where there is no stop', ['First and last']],
  ])('%s', (_, parts) => {
    expect(split(parts.join(' '))).toEqual(parts);
  });

  it('takes the number of a note printed behind the stop with its sentence', () => {
    expect(split('He had no pulse.1 The paramedics left.”2 It was late.')).toEqual(['He had no pulse.1', 'The paramedics left.”2', 'It was late.']);
  });

  it('ends no sentence within a masked span, but may end one at its last full stop', () => {
    const { text, spans } = marked('See «Yolo Wrecking Crew. Holdings v. Poe, 1 U.S. 2». «Id.» Perez left.');
    expect(sentences(text, spans).map(({ start, end }) => text.slice(start, end))).toEqual(['See Yolo Wrecking Crew. Holdings v. Poe, 1 U.S. 2.', 'Id.', 'Perez left.']);
    expect(split(text)).toContain('See Yolo Wrecking Crew.');
  });

  it('does not let an open parenthesis or quotation swallow what follows', () => {
    expect(split('He said “so. She did not. (Nobody cared. They left.')).toEqual(['He said “so.', 'She did not.', '(Nobody cared.', 'They left.']);
  });

  it('covers everything but white space, in order, for any text', () => {
    const words = fc.constantFrom('Id.', 'the', 'The', ' ', '  ', '.', '. ', '?', '(', ')', '“', '”', '"', '[T]he ', 'U.S. ', 'v. ', '12', '. . . ', '\u00a0', '’', '\ud800');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end } of sentences(text, [])) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('takes linear time on hostile text', () => {
    for (const piece of ['(', '“', '. ', '.', 'a. A', '"', ')', '1', 'Id. ', '(a) ']) {
      const started = performance.now();
      sentences(piece.repeat(200_000), []);
      expect(performance.now() - started, piece).toBeLessThan(1500);
    }
  });
});
