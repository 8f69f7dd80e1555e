// A file system for VS Code in the browser: `disk:/…` is the folder that the little server of serve.mjs opens.
const vscode = require('vscode');

const errors = {
  ENOENT: (uri) => vscode.FileSystemError.FileNotFound(uri),
  EEXIST: (uri) => vscode.FileSystemError.FileExists(uri),
  EACCES: (uri) => vscode.FileSystemError.NoPermissions(uri),
  EISDIR: (uri) => vscode.FileSystemError.FileIsADirectory(uri),
  ENOTDIR: (uri) => vscode.FileSystemError.FileNotADirectory(uri),
};

exports.activate = (context) => {
  const server = context.extensionUri.with({ path: '', query: '', fragment: '' }).toString(true).replace(/\/$/, '');
  const changes = new vscode.EventEmitter();
  const { Changed, Created, Deleted } = vscode.FileChangeType;

  const ask = async (operation, uri, { to, body } = {}) => {
    const query = new URLSearchParams({ path: uri.path, ...(to === undefined ? {} : { to: to.path }) });
    const response = await fetch(`${server}/api/${operation}?${query}`, { method: body === undefined ? 'GET' : 'POST', body });
    if (response.ok) return response;
    const { code } = await response.json();
    throw errors[code]?.(uri) ?? vscode.FileSystemError.Unavailable(`${code}: ${uri.path}`);
  };

  const write = async (uri, body, { create, overwrite }) => {
    const known = await ask('stat', uri).then(() => true, () => false);
    if (known && create && !overwrite) throw vscode.FileSystemError.FileExists(uri);
    if (!known && !create) throw vscode.FileSystemError.FileNotFound(uri);
    await ask('write', uri, { body });
    changes.fire([{ type: known ? Changed : Created, uri }]);
  };

  const provider = {
    onDidChangeFile: changes.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: async (uri) => (await ask('stat', uri)).json(),
    readDirectory: async (uri) => (await ask('list', uri)).json(),
    readFile: async (uri) => new Uint8Array(await (await ask('read', uri)).arrayBuffer()),
    writeFile: write,
    createDirectory: async (uri) => {
      await ask('mkdir', uri, { body: '' });
      changes.fire([{ type: Created, uri }]);
    },
    delete: async (uri) => {
      await ask('delete', uri, { body: '' });
      changes.fire([{ type: Deleted, uri }]);
    },
    rename: async (from, to) => {
      await ask('rename', from, { to, body: '' });
      changes.fire([{ type: Deleted, uri: from }, { type: Created, uri: to }]);
    },
  };
  context.subscriptions.push(changes, vscode.workspace.registerFileSystemProvider('disk', provider, { isCaseSensitive: true }));
};
