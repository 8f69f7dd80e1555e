import type { CheckParams, Methods } from '../../../server/src/protocol.js';
import { briefInFront } from '../briefs.js';
import type { Session } from '../session.js';

const method: Methods['check'] = 'pincite/check';

/** Checks the brief in front, whatever `pincite.run` says. */
export const checkBrief = (session: Session) => async (): Promise<void> => {
  const editor = briefInFront();
  if (editor === undefined) return;
  const params: CheckParams = { uri: editor.document.uri.toString() };
  await session.request(method, params);
};
