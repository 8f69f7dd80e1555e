import type { FolderEntries, Methods, ReadFileParams, ReadFolderParams, StampFilesParams, WriteFilesParams } from '../protocol.js';
import type { FilePort } from './libraries.js';

const methods: Pick<Methods, 'readFolder' | 'readFile' | 'stampFiles' | 'writeFiles'> = {
  readFolder: 'pincite/readFolder',
  readFile: 'pincite/readFile',
  stampFiles: 'pincite/stampFiles',
  writeFiles: 'pincite/writeFiles',
};

/** The one thing of a connection that is needed here; the server's and the importer's both have it. */
interface Asking {
  sendRequest<Answer>(method: `pincite/${string}`, params: unknown): Promise<Answer>;
}

/** Files as the client reads and writes them. */
export const clientFiles = (connection: Asking): Required<Omit<FilePort, 'readNow'>> => ({
  list: (uri) => connection.sendRequest<FolderEntries | null>(methods.readFolder, { uri } satisfies ReadFolderParams),
  read: (uri) => connection.sendRequest<string | null>(methods.readFile, { uri } satisfies ReadFileParams),
  stamps: (folder, names) => connection.sendRequest<readonly (string | null)[]>(methods.stampFiles, { folder, names } satisfies StampFilesParams),
  write: async (files) => {
    const problem = await connection.sendRequest<string | null>(methods.writeFiles, { files } satisfies WriteFilesParams);
    if (problem !== null) throw new Error(problem);
  },
});
