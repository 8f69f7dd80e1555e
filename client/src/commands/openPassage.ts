import { Range, Uri, window } from 'vscode';
import type { Methods, Passage, PassageParams } from '../../../server/src/protocol.js';
import type { Session } from '../session.js';
import { isPlace } from './place.js';

const method: Methods['openPassage'] = 'pincite/openPassage';

const isCited = (place: unknown): place is PassageParams => isPlace(place) && 'uri' in place && typeof place.uri === 'string';

/** Opens the opinion at the page and words that a citation is for, as the link under its hover asks. */
export const openPassage = (session: Session) => async (place: unknown): Promise<void> => {
  if (!isCited(place)) return;
  const passage = await session.request<Passage | null>(method, place);
  if (passage === undefined || passage === null) return;
  await window.showTextDocument(Uri.parse(passage.uri), { selection: new Range(...passage.range), preview: true });
};
