import { l10n, Uri, window, workspace } from 'vscode';
import { briefInFront } from '../briefs.js';
import { reasonOf } from '../files.js';
import type { Filing } from './filing.js';

/** Writes the certificate of citation review to a file that the user names, and shows it. */
export const createCertificate = (filing: Filing) => async (): Promise<void> => {
  const editor = briefInFront();
  if (editor === undefined) return;
  const { uri } = editor.document;
  const text = await filing.certificate(editor.document);
  if (text === undefined || text === null) throw new Error(l10n.t('The Pincite server is not running.'));
  const folder = uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  const target = await window.showSaveDialog({ ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, `${name}.certificate.md`) }), filters: { Markdown: ['md'] }, title: l10n.t('Filing Certificate') });
  if (target === undefined) return;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  } catch (error) {
    throw new Error(l10n.t('The certificate was not written. {0}', reasonOf(error)));
  }
  await window.showTextDocument(target, { preview: false });
};
