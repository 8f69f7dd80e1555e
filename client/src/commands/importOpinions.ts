import { type CancellationToken, l10n, ProgressLocation, Uri, window } from 'vscode';
import type { Methods } from '../../../server/src/protocol.js';
import { reasonOf } from '../files.js';
import { libraryFolder } from '../library/folder.js';
import { Importer, type StartImporter } from '../library/importer.js';
import { opinionUri } from '../library/opinions.js';
import { fileSource, type OpinionSource } from '../library/sources.js';
import type { Session } from '../session.js';

const refreshLibraries: Methods['refreshLibraries'] = 'pincite/refreshLibraries';

/** Larger than any opinion; such a file is not even read. In bytes. */
const largestFile = 100_000_000;

interface Imported {
  readonly added: readonly { readonly id: string; readonly name: string; readonly updated: boolean }[];
  /** A line for each file that was not imported. */
  readonly problems: readonly string[];
}

interface ImportRoom {
  readonly session: Session;
  readonly start: StartImporter;
  /** Where opinions may be kept for all workspaces. */
  readonly storage: Uri;
}

const isUri = (value: unknown): value is Uri => value instanceof Uri;

/** Imports the files that the user picks, or those that a menu was opened on. */
export const importOpinions = (room: ImportRoom) => async (clicked: unknown, selected: unknown): Promise<void> => {
  const given = Array.isArray(selected) && selected.length > 0 ? selected.filter(isUri) : [clicked].filter(isUri);
  const uris = given.length > 0 ? given : await window.showOpenDialog({
    canSelectMany: true,
    title: l10n.t('Import Opinions'),
    openLabel: l10n.t('Import'),
    filters: { [l10n.t('Opinions')]: ['pdf', 'txt', 'html', 'htm', 'xml', 'json', 'md'], [l10n.t('All files')]: ['*'] },
  });
  if (uris !== undefined) await importSources(room, uris.map(fileSource), given[0]);
};

/**
 * Imports files one after the other, with progress that can be cancelled, and says what came of it.
 * @param file one whose workspace folder the opinions are for; otherwise they are for that of the brief in front
 */
export async function importSources(room: ImportRoom, sources: readonly OpinionSource[], file?: Uri): Promise<void> {
  if (sources.length === 0) return;
  const folder = await libraryFolder(room.storage, file);
  if (folder === undefined) return;
  const importer = new Importer(room.start);
  try {
    const imported = await window.withProgress({ location: ProgressLocation.Notification, cancellable: true, title: l10n.t('Pincite') }, (progress, token) => {
      token.onCancellationRequested(() => { importer.dispose(); });
      return importAll(importer, folder, sources, token, (message) => { progress.report({ message }); });
    });
    if (imported.added.length > 0) await room.session.request(refreshLibraries, null);
    for (const problem of imported.problems) room.session.output.warn(problem);
    tell(room, imported);
  } finally {
    importer.dispose();
  }
}

async function importAll(importer: Importer, folder: Uri, sources: readonly OpinionSource[], token: CancellationToken, report: (message: string) => void): Promise<Imported> {
  const added: Imported['added'][number][] = [];
  const problems: string[] = [];
  const cancelled = new Promise<undefined>((done) => { token.onCancellationRequested(() => { done(undefined); }); });
  for (const [at, source] of sources.entries()) {
    const place = sources.length === 1 ? source.name : l10n.t('{0} ({1} of {2})', source.name, at + 1, sources.length);
    report(l10n.t('reading {0}', place));
    const pages = importer.onProgress(({ done, total }) => { report(l10n.t('reading {0}, page {1} of {2}', place, done, total)); });
    const answer = await Promise.race([importOne(importer, folder, source), cancelled]).finally(() => { pages.dispose(); });
    if (answer === undefined) break;
    if ('problem' in answer) problems.push(l10n.t('{0}: {1}', source.name, answer.problem));
    else added.push(answer);
  }
  return { added, problems };
}

async function importOne(importer: Importer, folder: Uri, source: OpinionSource): Promise<Imported['added'][number] | { readonly problem: string }> {
  try {
    if (((await source.size()) ?? 0) > largestFile) return { problem: l10n.t('The file is too large for an opinion (over 100 MB).') };
    return await importer.import(await source.bytes(), folder);
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

function tell({ session }: ImportRoom, { added, problems }: Imported): void {
  const [first] = added;
  if (first !== undefined) {
    const open = l10n.t('Open');
    const only = first.updated ? l10n.t('{0} was in the library; it is updated.', first.name) : l10n.t('{0} is in the library.', first.name);
    void window.showInformationMessage(added.length === 1 ? only : l10n.t('Opinions imported: {0}.', added.length), open).then((choice) => {
      if (choice === open) void window.showTextDocument(opinionUri(first.id), { preview: true });
    });
  }
  const [problem] = problems;
  if (problem === undefined) return;
  const output = l10n.t('Show Output');
  const message = problems.length === 1 ? problem : l10n.t('Files not imported: {0}. {1}', problems.length, problem);
  void window.showErrorMessage(message, ...(problems.length === 1 ? [] : [output])).then((choice) => {
    if (choice === output) session.output.show();
  });
}
