import { ConfigurationTarget, l10n, type QuickPickItem, Uri, window, workspace, type WorkspaceFolder } from 'vscode';
import { activeBrief } from '../briefs.js';

const section = 'pincite';
const key = 'libraries';
/** Where a workspace keeps its opinions, unless it says otherwise. */
const ownFolder = '.pincite/opinions';

const isUri = (path: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(path) && !/^[a-z]:[\\/]/i.test(path);

/** The workspace folder that opinions are for: that of a file, or else of the brief in front; the first where neither is in any. */
function folderAt(file: Uri | undefined): WorkspaceFolder | undefined {
  const [own] = [file, activeBrief()?.document.uri].flatMap((uri) => (uri === undefined ? [] : (workspace.getWorkspaceFolder(uri) ?? [])));
  return own ?? workspace.workspaceFolders?.[0];
}

/** A folder as the settings name it, in this workspace folder where its path is relative. */
function folderUri(setting: string, here: WorkspaceFolder | undefined): Uri | undefined {
  if (isUri(setting)) return Uri.parse(setting);
  if (setting.startsWith('/') || /^[a-z]:[\\/]/i.test(setting)) return Uri.file(setting);
  return here === undefined ? undefined : Uri.joinPath(here.uri, setting.replaceAll('\\', '/').replace(/^\.\//, ''));
}

interface Choice extends QuickPickItem {
  readonly setting: () => Promise<{ readonly value: string; readonly target: ConfigurationTarget } | undefined>;
}

function choices(storage: Uri, here: WorkspaceFolder | undefined): Choice[] {
  const among = (workspace.workspaceFolders ?? []).length > 1;
  const inside: Choice[] = here === undefined ? [] : [{
    label: among ? l10n.t('$(folder) In the folder {0}', here.name) : l10n.t('$(folder) In this workspace'),
    detail: l10n.t('{0}: opinions travel with the brief.', ownFolder),
    // The settings of one folder among several are its own.
    setting: () => Promise.resolve({ value: ownFolder, target: among ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace }),
  }];
  return [
    ...inside,
    {
      label: l10n.t('$(account) For all my briefs'),
      detail: l10n.t('In Pincite’s own storage; every workspace reads it.'),
      setting: () => Promise.resolve({ value: Uri.joinPath(storage, 'opinions').toString(), target: ConfigurationTarget.Global }),
    },
    {
      label: l10n.t('$(folder-opened) Another folder…'),
      detail: l10n.t('One that you choose; every workspace reads it.'),
      setting: async () => {
        const [folder] = (await window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false, title: l10n.t('Folder for Opinions') })) ?? [];
        return folder === undefined ? undefined : { value: folder.scheme === 'file' ? folder.fsPath : folder.toString(), target: ConfigurationTarget.Global };
      },
    },
  ];
}

/**
 * The library folder that opinions are imported to: the one that the settings name, one of several by choice, or a new one. Undefined
 * when the user gives up.
 * @param file one whose workspace folder they are for; otherwise they are for that of the brief in front
 */
export async function libraryFolder(storage: Uri, file?: Uri): Promise<Uri | undefined> {
  const here = folderAt(file);
  const configuration = workspace.getConfiguration(section, here);
  const named = configuration.get<readonly string[]>(key, []);
  const folders = named.flatMap((setting) => {
    const uri = folderUri(setting, here);
    return uri === undefined ? [] : [{ label: setting, uri }];
  });
  if (folders.length === 1) return folders[0]?.uri;
  if (folders.length > 1) return (await window.showQuickPick(folders, { title: l10n.t('Which library are the opinions for?') }))?.uri;
  const choice = await window.showQuickPick(choices(storage, here), { title: l10n.t('Where shall Pincite keep your opinions?'), placeHolder: l10n.t('Asked once. The setting “pincite.libraries” holds the answer.') });
  const setting = await choice?.setting();
  if (setting === undefined) return undefined;
  await configuration.update(key, [...named, setting.value], setting.target);
  return folderUri(setting.value, here);
}
