/** A place in a document as the server writes it into a command: line and character, counted from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

export const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'line' in value && 'character' in value && typeof value.line === 'number' && typeof value.character === 'number';
