import { Range, Uri, window } from 'vscode';
import type { Methods, Passage, PassageParams } from '../../../server/src/protocol.js';
import type { Session } from '../session.js';

const method: Methods['openPassage'] = 'pincite/openPassage';

const isPlace = (place: unknown): place is PassageParams =>
  typeof place === 'object' && place !== null && 'uri' in place && typeof place.uri === 'string' && 'line' in place && typeof place.line === 'number' && 'character' in place && typeof place.character === 'number';

/** Opens the opinion at the page and words that a citation is for, as the link under its hover asks. */
export const openPassage = (session: Session) => async (place: unknown): Promise<void> => {
  if (!isPlace(place)) return;
  const passage = await session.request<Passage | null>(method, place);
  if (passage === undefined || passage === null) return;
  await window.showTextDocument(Uri.parse(passage.uri), { selection: new Range(...passage.range), preview: true });
};
