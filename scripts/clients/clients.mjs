// The editors that the end-to-end tests drive: found, or installed where that is allowed.
import { existsSync } from 'node:fs';
import { findCodeServer, installCodeServer } from './codeServer.mjs';
import { aptInstall, mayInstall } from './debian.mjs';
import { findProgram } from './find.mjs';

const { ProgramFiles = 'C:\\Program Files', 'ProgramFiles(x86)': ProgramFilesX86 = 'C:\\Program Files (x86)' } = process.env;

const browserNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const browserPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  `${ProgramFiles}\\Google\\Chrome\\Application\\chrome.exe`,
  `${ProgramFilesX86}\\Google\\Chrome\\Application\\chrome.exe`,
  `${ProgramFilesX86}\\Microsoft\\Edge\\Application\\msedge.exe`,
];

/** Eglot is a part of Emacs from version 29 on; before, Debian has it as a package of its own. */
const eglotPlaces = ['/usr/share/emacs/site-lisp/elpa-src', '/usr/share/emacs/site-lisp/elpa'];

const programs = {
  chromium: { find: () => process.env.PINCITE_CHROMIUM ?? findProgram(browserNames, browserPlaces), debian: ['chromium'], mac: 'brew install --cask google-chrome', windows: 'winget install Google.Chrome' },
  neovim: { find: () => findProgram(['nvim']), debian: ['neovim'], mac: 'brew install neovim', windows: 'winget install Neovim.Neovim' },
  emacs: { find: () => findProgram(['emacs']), debian: ['emacs-nox', 'elpa-eglot'], mac: 'brew install emacs', windows: 'winget install GNU.Emacs' },
};

/** The one command that would install a program here. */
function advice({ debian, mac, windows }) {
  if (process.platform === 'darwin') return mac;
  if (process.platform === 'win32') return windows;
  return `sudo apt-get install ${debian.join(' ')}`;
}

async function program(name) {
  const wanted = programs[name];
  const found = wanted.find();
  const needsEglot = name === 'emacs' && found !== undefined && existsSync('/etc/debian_version') && !eglotPlaces.some((place) => existsSync(place));
  if (found !== undefined && !needsEglot) return { path: found };
  if (mayInstall() && (await aptInstall(wanted.debian))) {
    const installed = wanted.find();
    if (installed !== undefined) return { path: installed };
  }
  return found === undefined ? { missing: `${name} was not found; install it with: ${advice(wanted)}` } : { path: found };
}

/**
 * Environment variables that tell the tests where each client is, and a line for each that is missing.
 * @returns {Promise<{ environment: Record<string, string>, missing: string[] }>}
 */
export async function findClients() {
  const environment = {};
  const missing = [];
  for (const [name, variable] of [['chromium', 'PINCITE_CHROMIUM'], ['neovim', 'PINCITE_NEOVIM'], ['emacs', 'PINCITE_EMACS']]) {
    const { path, missing: reason } = await program(name);
    if (path === undefined) missing.push(reason);
    else environment[variable] = path;
  }
  let codeServer = findCodeServer();
  if (codeServer.missing !== undefined) codeServer = await installCodeServer().catch((error) => ({ missing: `code-server could not be installed: ${error.message}` }));
  if (codeServer.missing === undefined) environment.PINCITE_CODE_SERVER = JSON.stringify(codeServer);
  else missing.push(codeServer.missing);
  return { environment, missing };
}
