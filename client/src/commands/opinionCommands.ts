import { env, l10n, Range, window } from 'vscode';
import type { Methods, OpinionCitationParams } from '../../../server/src/protocol.js';
import { opinionId, type Opinions, opinionScheme } from '../library/opinions.js';
import type { Session } from '../session.js';
import type { CitedView } from '../views/citedView.js';
import { isCitedNode, meantOpinion } from './rows.js';

const opinionCitation: Methods['opinionCitation'] = 'pincite/opinionCitation';
const shortly = 4000;

/** Opens the opinion of a row, at the page of the part or holding. */
export const openOpinion = (opinions: Opinions) => async (first: unknown, second: unknown): Promise<void> => {
  const opinion = meantOpinion(first, second);
  if (opinion !== undefined) await opinions.open(opinion.id, opinion.page);
};

/** The opinion's document in front, and the page at its cursor. */
async function atCursor(opinions: Opinions): Promise<ReturnType<typeof meantOpinion>> {
  const editor = window.activeTextEditor;
  if (editor?.document.uri.scheme !== opinionScheme) return undefined;
  const id = opinionId(editor.document.uri);
  const { line } = editor.selection.active;
  const known = await opinions.page(id);
  const page = known?.pages.find(({ lines }) => lines.first <= line && line <= lines.last)?.page ?? known?.held.find((held) => held.line === line)?.page;
  return { id, page: page ?? null };
}

/** Copies a full citation of the opinion of a row, or of the page at the cursor. */
export const copyCitation = (session: Session, opinions: Opinions) => async (first: unknown, second: unknown): Promise<void> => {
  const opinion = meantOpinion(first, second) ?? (await atCursor(opinions));
  const citation = opinion === undefined ? null : await session.request<string | null>(opinionCitation, opinion satisfies OpinionCitationParams);
  if (citation === null || citation === undefined) {
    void window.showInformationMessage(l10n.t('Put the cursor on a page of an opinion.'));
    return;
  }
  await env.clipboard.writeText(citation);
  window.setStatusBarMessage(l10n.t('Copied: {0}', citation), shortly);
};

/** Goes to a place in the brief: the one of the row, else the next one that cites the row's opinion. */
export const revealInBrief = (cited: CitedView) => async (first: unknown): Promise<void> => {
  if (first instanceof Range) {
    await cited.reveal(first);
    return;
  }
  const opinion = meantOpinion(first, undefined);
  const places = isCitedNode(first) ? ('place' in first ? [first.place] : first.authority.places).map(({ at }) => new Range(...at)) : opinion === undefined ? [] : cited.placesOf(opinion.id);
  const cursor = window.activeTextEditor?.selection.active;
  const next = places.find(({ start }) => cursor !== undefined && start.isAfter(cursor)) ?? places[0];
  if (next === undefined) void window.showInformationMessage(l10n.t('The brief does not cite it.'));
  else await cited.reveal(next);
};
