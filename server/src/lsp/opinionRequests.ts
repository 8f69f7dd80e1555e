import { citedPlaceAt } from '../features/citedPlace.js';
import { definitionsAt } from '../features/definition.js';
import { pageList, pageName, pageRange, sayPart } from '../features/describe.js';
import { citationWithPage } from '../features/opinionCitation.js';
import { opinionPage } from '../features/opinionPage.js';
import { hoverAt } from '../features/hover.js';
import { placeOnPage } from '../features/placeOnPage.js';
import type { Brief } from '../brief/brief.js';
import type { ConfirmHoldingParams, Methods, OpinionCitationParams, OpinionDetails, OpinionPage, OpinionPageParams, Passage, PassageParams } from '../protocol.js';
import type { Desk } from './desk.js';
import type { Libraries } from './libraries.js';
import { voiceOf } from './libraryRequests.js';
import { say } from '../text/say.js';
import { MarkupKind } from './protocolValues.js';
import { opinionPageUri } from './toLsp.js';

const methods: Pick<Methods, 'opinionPage' | 'opinionCitation' | 'opinion' | 'confirmHolding' | 'openPassage'> = {
  opinionPage: 'pincite/opinionPage',
  opinionCitation: 'pincite/opinionCitation',
  opinion: 'pincite/opinion',
  confirmHolding: 'pincite/confirmHolding',
  openPassage: 'pincite/openPassage',
};

const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The line under a hover that opens the opinion at what is cited; empty where the library has no opinion. */
function passageLink(brief: Brief, offset: number, at: PassageParams): string {
  const place = citedPlaceAt(brief, offset);
  if (place === undefined) return '';
  const title = place.page === undefined ? say('Open the opinion') : say('Open {0}', inSentence(pageName(place.opinion.record, place.page)));
  return `\n\n[${title}](command:pincite.openPassage?${encodeURIComponent(JSON.stringify([at]))})`;
}

/** What a citation means, the opinion behind it, and the way there; single opinions as Pincite's own client shows them. `changed` is called when the library is not what it was. */
export function serveOpinions({ connection, answer, read, positions, isOwnClient }: Desk, libraries: Libraries, changed: () => void): void {
  connection.onRequest('textDocument/hover', ({ textDocument, position }) =>
    answer(textDocument.uri, 'Hover', null, (document) => {
      const brief = read(document);
      const offset = positions().offset(document, position);
      const hover = hoverAt(brief, offset);
      if (hover === undefined) return null;
      const link = isOwnClient() ? passageLink(brief, offset, { uri: document.uri, line: position.line, character: position.character }) : '';
      return { contents: { kind: MarkupKind.Markdown, value: `${hover.markdown}${link}` }, range: positions().range(document, hover.span) };
    }),
  );

  connection.onRequest('textDocument/definition', ({ textDocument, position }) =>
    answer(textDocument.uri, 'Go to definition', null, (document) =>
      definitionsAt(read(document), positions().offset(document, position)).flatMap((definition) => {
        if (definition.kind === 'brief') return [{ uri: document.uri, range: positions().range(document, definition.span) }];
        if (!isOwnClient()) return [];
        return [{ uri: opinionPageUri(definition.opinion.record.id), range: placeOnPage(definition.opinion, definition.page ?? null, definition.quotations) }];
      }),
    ),
  );

  connection.onRequest(methods.opinionPage, async ({ id }: OpinionPageParams): Promise<OpinionPage | null> => {
    const opinion = await libraries.opinion(id);
    if (opinion === undefined) return null;
    const { title, markdown, bands, pages, sections, held } = opinionPage(opinion);
    return {
      title,
      markdown,
      bands: bands.map(({ part, name, lines }) => ({ name, voice: voiceOf(part), lines })),
      pages: pages.map(({ page, lines }) => ({ page, name: pageName(opinion.record, page), lines })),
      sections,
      held: held.map(({ holding: { id: holding, pages: [at], proposed }, line }) => ({ id: holding, line, page: at?.first ?? null, proposed: proposed === true })),
    };
  });

  connection.onRequest(methods.opinionCitation, async ({ id, page }: OpinionCitationParams): Promise<string | null> => {
    const opinion = await libraries.opinion(id);
    return opinion === undefined ? null : citationWithPage(opinion, page);
  });

  connection.onRequest(methods.opinion, async ({ id }: OpinionPageParams): Promise<OpinionDetails | null> => {
    const opinion = await libraries.opinion(id);
    if (opinion === undefined) return null;
    const { parts, holdings } = opinion.record;
    return {
      parts: parts.map((part) => ({ name: sayPart(part), voice: voiceOf(part), pages: pageRange(part.pages), page: part.pages.first })),
      holdings: holdings.map(({ id: holding, statement, pages, note, proposed }) => ({ id: holding, statement, pages: pageList(pages, note), page: pages[0]?.first ?? null, proposed: proposed === true })),
      hasText: opinion.text !== undefined,
    };
  });

  connection.onRequest(methods.confirmHolding, async ({ id, holding, statement }: ConfirmHoldingParams): Promise<string | null> => {
    const problem = await libraries.confirm(id, holding, statement);
    if (problem === null) changed();
    return problem;
  });

  connection.onRequest(methods.openPassage, ({ uri, line, character }: PassageParams): Passage | null =>
    answer(uri, 'Passage', null, (document) => {
      const place = citedPlaceAt(read(document), positions().offset(document, { line, character }));
      if (place === undefined) return null;
      const { start, end } = placeOnPage(place.opinion, place.page ?? null, place.quotations);
      return { uri: opinionPageUri(place.opinion.record.id), range: [start.line, start.character, end.line, end.character] };
    }));
}
