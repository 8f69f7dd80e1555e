import { choicesAt, chosenCitation, freeOffset, quotedPassage } from '../features/insertCitation.js';
import type { Citable, CitableParams, InsertCitationParams, InsertedCitation, Methods } from '../protocol.js';
import { say } from '../text/say.js';
import type { Desk } from './desk.js';
import type { Libraries } from './libraries.js';

const methods: Pick<Methods, 'citable' | 'insertCitation'> = { citable: 'pincite/citable', insertCitation: 'pincite/insertCitation' };

/** Citations that a person chooses from a list or takes from the document of an opinion. */
export function serveCiting({ connection, answer, read, positions, settings }: Desk, libraries: Libraries): void {
  connection.onRequest(methods.citable, ({ uri, ...position }: CitableParams): readonly Citable[] | null =>
    answer<readonly Citable[] | null>(uri, 'Citing', null, (document) => choicesAt(read(document), positions().offset(document, position))));

  connection.onRequest(methods.insertCitation, async ({ uri, line, character, authority, opinion: id, passage }: InsertCitationParams): Promise<InsertedCitation | null> => {
    const opinion = passage === undefined ? undefined : await libraries.opinion(passage.opinion);
    return answer<InsertedCitation | null>(uri, 'Citing', null, (document) => {
      const brief = read(document);
      const asked = positions().offset(document, { line, character });
      const offset = freeOffset(brief, asked);
      const { check } = settings(document);
      const place = positions().range(document, { start: offset, end: offset }).start;
      if (passage !== undefined && opinion === undefined) return { problem: say`The opinion is in the library no more.` };
      const inserted =
        passage !== undefined && opinion !== undefined
          ? quotedPassage(brief, offset, opinion, passage, check)
          : chosenCitation(brief, offset, { ...(authority === undefined ? {} : { authority }), ...(id === undefined ? {} : { opinion: id }) }, check);
      if ('problem' in inserted) return inserted;
      const [first = '', ...rest] = inserted.parts;
      return { parts: [offset === asked ? first : ` ${first}`, ...rest], ...place };
    });
  });
}
