import type { PartKind } from '../opinion.js';
import { kindOfWords } from './byline.js';

const CODES: Readonly<Record<string, PartKind>> = {
  '025plurality': 'plurality',
  '030concurrence': 'concurrence',
  '035concurrenceinpart': 'partial',
  '040dissent': 'dissent',
};

/** The kind that a supplied type names; undefined for those that say no more than "an opinion". */
export function kindOfType(type: string): PartKind | undefined {
  return CODES[type] ?? kindOfWords(type.replace(/[-_]/g, ' '));
}
