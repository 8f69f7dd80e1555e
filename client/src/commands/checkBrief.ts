import { l10n, window } from 'vscode';
import type { CheckParams, Methods } from '../../../server/src/protocol.js';
import { activeBrief } from '../briefs.js';
import type { Session } from '../session.js';

const method: Methods['check'] = 'pincite/check';

/** Checks the brief in front, whatever `pincite.run` says. */
export const checkBrief = (session: Session) => async (): Promise<void> => {
  const editor = activeBrief();
  if (editor === undefined) {
    void window.showInformationMessage(l10n.t('Open a brief (Markdown or Quarto) first.'));
    return;
  }
  const params: CheckParams = { uri: editor.document.uri.toString() };
  await session.request(method, params);
};
