/** VS Code settings that keep the first screen to the brief and its findings. */
const calm = {
  'workbench.startupEditor': 'none',
  'security.workspace.trust.enabled': false,
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  // As on the desktop: a file is saved when its author says so, and fixes on save run then.
  'files.autoSave': 'off',
  'telemetry.telemetryLevel': 'off',
};

/** A name of this machine that panels can share: those of one name may store things, which browsers deny to strangers. */
const ownName = 'pincite.localhost';

/**
 * Leads from a number or plain localhost to the editor under its own name, where panels work in every browser that knows it; in one
 * that does not, the editor opens here. A picture under the name tells which it is, and is waited for before the page counts as loaded.
 * @param {string} host `name:port` as the browser wrote it
 */
export function door(host) {
  const named = `http://${ownName}:${host.split(':')[1]}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Pincite</title>
</head>
<body><img src="${named}/extension/images/icon.png" alt="" hidden onload="location.replace('${named}/')" onerror="location.replace('/editor')"></body>
</html>`;
}

/**
 * The one HTML page of the editor: starts VS Code's web build on a folder.
 * @param {{ host: string, folder: string, open?: string, workspace?: string, settings?: Record<string, unknown> }} where host is `name:port` as the browser wrote it; folder begins with a slash
 */
export function page({ host, folder, open, workspace, settings = {} }) {
  const [name, port] = host.split(':');
  // Under a name of localhost the panels have names under that one: browsers that keep sites apart let them store things.
  const site = name.endsWith('localhost') ? name : 'localhost';
  const vscode = `http://${host}/vscode`;
  const at = (path) => ({ scheme: 'http', authority: host, path });
  const setUp = {
    productConfiguration: {
      enableTelemetry: false,
      // Panels and previews run on an origin of their own; browsers take every name under localhost for this machine.
      webviewContentExternalBaseUrlTemplate: `http://{{uuid}}.${site}:${port}/vscode/out/vs/workbench/contrib/webview/browser/pre/`,
    },
    additionalBuiltinExtensions: [at('/disk-extension'), at('/extension')],
    configurationDefaults: { ...calm, ...settings },
    workspace: workspace === undefined ? { folderUri: { scheme: 'disk', path: folder } } : { workspaceUri: { scheme: 'disk', path: `${folder}/${workspace}` } },
    ...(open === undefined ? {} : { open: { scheme: 'disk', path: `${folder}/${open}` } }),
  };
  const start = `
    const setUp = ${JSON.stringify(setUp).replaceAll('<', '\\u003c')};
    create(document.body, {
      ...setUp,
      additionalBuiltinExtensions: setUp.additionalBuiltinExtensions.map((uri) => URI.from(uri)),
      // A window that is loaded anew keeps what was open in it.
      defaultLayout: setUp.open ? { editors: [{ uri: URI.from(setUp.open) }], force: !sessionStorage.getItem('opened') } : undefined,
      workspaceProvider: { workspace: Object.fromEntries(Object.entries(setUp.workspace).map(([kind, uri]) => [kind, URI.from(uri)])), trusted: true, open: async () => false },
    });
    sessionStorage.setItem('opened', 'yes');`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pincite</title>
<link rel="icon" href="${vscode}/favicon.ico">
<link rel="stylesheet" data-name="vs/workbench/workbench.web.main" href="${vscode}/out/vs/workbench/workbench.web.main.css">
</head>
<body aria-label=""></body>
<script src="${vscode}/out/vs/loader.js"></script>
<script src="${vscode}/out/vs/webPackagePaths.js"></script>
<script>
  const paths = Object.fromEntries(Object.entries(self.webPackagePaths).map(([name, file]) => [name, '${vscode}/node_modules/' + name + '/' + file]));
  require.config({
    baseUrl: '${vscode}/out',
    paths,
    trustedTypesPolicy: window.trustedTypes?.createPolicy('amdLoader', { createScriptURL: (value) => value }),
  });
</script>
<script src="${vscode}/out/vs/workbench/workbench.web.main.nls.js"></script>
<script src="${vscode}/out/vs/workbench/workbench.web.main.js"></script>
<script>require(['vs/workbench/workbench.web.main'], ({ create, URI }) => {${start}
});</script>
</html>`;
}
