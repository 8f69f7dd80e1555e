import { choicesAt, chosenCitation, quotedPassage } from '../features/insertCitation.js';
import type { Citable, CitableParams, InsertCitationParams, InsertedCitation, Methods } from '../protocol.js';
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
      const offset = positions().offset(document, { line, character });
      const { check } = settings(document);
      if (passage !== undefined) return opinion === undefined ? { problem: 'The opinion is in the library no more.' } : quotedPassage(read(document), offset, opinion, passage, check);
      return chosenCitation(read(document), offset, { ...(authority === undefined ? {} : { authority }), ...(id === undefined ? {} : { opinion: id }) }, check);
    });
  });
}
