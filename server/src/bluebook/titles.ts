/**
 * Titles of judges and officers as a parenthetical prints them behind the name:
 * (Marshall, J., dissenting). Table T10 of The Indigo Book 2.0, T11 of The Bluebook.
 */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['Administrative Law Judge', 'A.L.J.'], ['Arbitrator', 'Arb.'], ['Attorney General', "Att'y Gen."], ['Baron', 'B.'], ['Chancellor', 'C.'],
  ['Chief Baron', 'C.B.'], ['Chief Judge', 'C.J.'], ['Chief Justice', 'C.J.'], ['Circuit Judge', 'J.'], ['District Judge', 'J.'],
  ['Associate Justice', 'J.'], ['Senior Judge', 'J.'], ['Presiding Justice', 'P.J.'], ['Presiding Judge', 'P.J.'], ['Commissioner', "Comm'r"],
  ['Judge', 'J.'], ['Justice', 'J.'], ['Judges', 'JJ.'], ['Justices', 'JJ.'], ['Lord Justice', 'L.J.'], ['Magistrate', 'Mag.'],
  ['Magistrate Judge', 'Mag. J.'], ['Master of the Rolls', 'M.R.'], ['Mediator', 'Med.'], ['Referee', 'Ref.'], ['Vice Chancellor', 'V.C.'],
]);

/** The abbreviation of a title written out: `Chief Justice` gives `C.J.`. */
export const titleAbbreviation = (title: string): string | undefined => TITLES.get(title);

/** Titles written out that may stand before a judge's name. */
export const spelledTitles: readonly string[] = [...TITLES.keys()];

/** The title that goes with this many judges: `J.` for one, `JJ.` for more. */
export const judgesTitle = (count: number): 'J.' | 'JJ.' => (count > 1 ? 'JJ.' : 'J.');
