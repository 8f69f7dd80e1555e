import { overruledRows, overrulingRows } from './overruled.data.js';

/** What became of a decision that no longer stands. */
export interface Overruling {
  readonly phrase: 'overruled by' | 'abrogated by';
  /** Name and citation of the later decision, apostrophes straight. */
  readonly name: string;
  readonly citation: string;
  readonly year: number;
}

let table: ReadonlyMap<string, Overruling> | undefined;

function theTable(): ReadonlyMap<string, Overruling> {
  table ??= new Map(
    overruledRows.map((row) => {
      const [place = '', how, later] = row.split('|');
      const [name = '', at = '', year = ''] = (overrulingRows[Number(later)] ?? '').split('|');
      return [place, { phrase: how === 'o' ? 'overruled by' : 'abrogated by', name: name.replaceAll('’', "'"), citation: `${at.replace(' ', ' U.S. ')} (${year})`, year: Number(year) }];
    }),
  );
  return table;
}

/** The decision that overruled the one at a place of the U.S. Reports; undefined where it stands, or nothing is known. */
export const overrulingOf = (volume: string, page: string): Overruling | undefined => theTable().get(`${volume} ${page}`);
