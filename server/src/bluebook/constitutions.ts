/**
 * Articles, amendments, sections and clauses of constitutions: `art. I, § 8, cl. 3`, `amend. XIV, § 1`. R23.1 of The Indigo
 * Book 2.0; rule 11 of The Bluebook.
 */
const STEPS: readonly (readonly [pattern: RegExp, form: string])[] = [
  [/^amend(?:ment|s)?\.?\s*(?=\S|$)|^amdt\.?\s*/i, 'amend. '],
  [/^art(?:icle|s)?\.?\s*(?=\S|$)/i, 'art. '],
  [/^sec(?:tion|\.)\s*/i, '§ '],
  [/^cl(?:ause|\.)\s*/i, 'cl. '],
];
const ARABIC = /^\d{1,2}$/;

const ROMAN: readonly (readonly [number, string])[] = [
  [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

function romanNumeral(value: number): string {
  let left = value;
  let out = '';
  for (const [worth, letters] of ROMAN) {
    while (left >= worth) {
      out += letters;
      left -= worth;
    }
  }
  return out;
}

/**
 * The division of a constitution as a citation prints it. `federal`: articles and amendments of the United States
 * Constitution have roman numbers, whatever the state constitutions have.
 */
export function constitutionDivision(text: string, federal: boolean): string {
  const pieces = text.replace(/\s+(?=§)/g, ' ').replace(/([^,\s])\s(?=§|cl\.|sec\.|section |clause )/gi, '$1, ').split(/,\s*/);
  return pieces
    .map((piece) => {
      const step = STEPS.find(([pattern]) => pattern.test(piece));
      if (step === undefined) return piece;
      const [pattern, form] = step;
      const number = piece.replace(pattern, '');
      const divided = form === 'amend. ' || form === 'art. ';
      if (federal && divided && ARABIC.test(number)) return form + romanNumeral(Number(number));
      return federal && divided && /^[ivxl]+$/.test(number) ? form + number.toUpperCase() : form + number;
    })
    .join(', ');
}

/** Amendments that are no longer in force, which a date or a note of repeal rightly follows. */
export const isRepealedAmendment = (division: string): boolean => /^amend\. XVIII\b/.test(division);
