import { ConfigurationTarget, l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';

const section = 'pincite';
const key = 'libraries';
/** Where a workspace keeps its opinions, unless it says otherwise. */
const ownFolder = '.pincite/opinions';

const isUri = (path: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(path) && !/^[a-z]:[\\/]/i.test(path);

/** A folder as the settings name it, in the first workspace folder where its path is relative. */
function folderUri(setting: string): Uri | undefined {
  if (isUri(setting)) return Uri.parse(setting);
  if (setting.startsWith('/') || /^[a-z]:[\\/]/i.test(setting)) return Uri.file(setting);
  const [first] = workspace.workspaceFolders ?? [];
  return first === undefined ? undefined : Uri.joinPath(first.uri, setting.replaceAll('\\', '/').replace(/^\.\//, ''));
}

const named = (): readonly string[] => workspace.getConfiguration(section).get<readonly string[]>(key, []);

interface Choice extends QuickPickItem {
  readonly setting: () => Promise<{ readonly value: string; readonly target: ConfigurationTarget } | undefined>;
}

function choices(storage: Uri): Choice[] {
  const here: Choice[] = (workspace.workspaceFolders ?? []).length === 0 ? [] : [{
    label: l10n.t('$(folder) In this workspace'),
    detail: l10n.t('{0}: opinions travel with the brief.', ownFolder),
    setting: () => Promise.resolve({ value: ownFolder, target: ConfigurationTarget.Workspace }),
  }];
  return [
    ...here,
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

/** The library folder that opinions are imported to: the one that the settings name, one of several by choice, or a new one. Undefined when the user gives up. */
export async function libraryFolder(storage: Uri): Promise<Uri | undefined> {
  const folders = named().flatMap((setting) => {
    const uri = folderUri(setting);
    return uri === undefined ? [] : [{ label: setting, uri }];
  });
  if (folders.length === 1) return folders[0]?.uri;
  if (folders.length > 1) return (await window.showQuickPick(folders, { title: l10n.t('Which library are the opinions for?') }))?.uri;
  const choice = await window.showQuickPick(choices(storage), { title: l10n.t('Where shall Pincite keep your opinions?'), placeHolder: l10n.t('Asked once. The setting “pincite.libraries” holds the answer.') });
  const setting = await choice?.setting();
  if (setting === undefined) return undefined;
  await workspace.getConfiguration(section).update(key, [...named(), setting.value], setting.target);
  return folderUri(setting.value);
}
