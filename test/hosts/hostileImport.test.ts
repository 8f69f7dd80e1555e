import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { deflateSync } from 'node:zlib';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diskFiles } from '../../server/src/hosts/diskFiles.js';
import { alderVBirch } from '../support/alderVBirch.js';

const open = process.platform === 'win32' || process.getuid?.() === 0;
/** The name says why, where the test is left out. */
const readOnly = { skip: open, name: `a folder that is read-only${open ? ' (left out: root, and Windows, may write to it all the same)' : ''}` };

const cli = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pincite-hostile-'));
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

const pincite = (...args: string[]) => spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', cwd: folder });

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

const sound = alderVBirch('The stamp proves nothing about the hour, and I would reverse.');

/** Every file of the library with its content. */
const library = (): Record<string, string> => Object.fromEntries(readdirSync(join(folder, 'lib')).map((name) => [name, readFileSync(join(folder, 'lib', name), 'utf8')]));

/** A library of one opinion. */
function madeLibrary(): Record<string, string> {
  expect(pincite('import', file('sound.txt', sound), '--library', 'lib').status).toBe(0);
  return library();
}

const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "xxxxxxxxxx">${Array.from({ length: 9 }, (_, at) => `<!ENTITY b${String(at)} "${`&b${at === 0 ? '' : String(at - 1)};`.repeat(10)}">`).join('')}]><a>&b8;</a>`;
const brief = `IN THE UNITED STATES COURT OF APPEALS FOR THE NINTH CIRCUIT

ANN ALDER, Plaintiff-Appellant, v. BO BIRCH, Defendant-Appellee.

APPELLANT’S OPENING BRIEF

The district court erred. Appellant respectfully asks the Court to reverse.

Respectfully submitted,

Carl Cedar
Attorney for Appellant
`;

/** A PDF of one page whose words are packed `times` times. */
const packedPdf = (words: Uint8Array, times = 1): Buffer => {
  let packed = Buffer.from(words);
  for (let n = 0; n < times; n++) packed = deflateSync(packed, { level: 9 });
  const filters = `[${'/FlateDecode'.repeat(times)}]`;
  return Buffer.concat([
    Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Courier>>endobj\n4 0 obj<</Length ${String(packed.length)}/Filter${filters}>>stream\n`),
    packed,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n'),
  ]);
};

/** What may lie in a folder of downloads, and what is said of it. */
const refused: readonly (readonly [name: string, content: () => string | Uint8Array, said: string])[] = [
  ['empty.txt', () => '', 'The file is empty'],
  ['bomb.xml', () => bomb, 'No opinion was found'],
  ['nested.html', () => `<html>${'<div>'.repeat(100_000)}x`, 'No opinion was found'],
  ['nested.xml', () => `<opinion type="majority">${'<p>'.repeat(100_000)}x${'</p>'.repeat(100_000)}</opinion>`, 'No opinion was found'],
  ['nested.json', () => `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'no service that Pincite knows'],
  ['nested.md', () => '> '.repeat(100_000), 'No opinion was found'],
  ['cut.json', () => '{"id": 900001, "plain_text": "We hold', 'damaged or cut short'],
  ['cut.pdf', () => '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n', 'damaged or cut short'],
  ['loop.pdf', () => '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>\n', 'PDF'],
  ['packed.pdf', () => packedPdf(Buffer.alloc(300_000_000, ' ')), 'unpacks to far more than an opinion holds'],
  ['packed-twice.pdf', () => packedPdf(Buffer.alloc(300_000_000, ' '), 2), 'unpacks to far more than an opinion holds'],
  ['utf32.txt', () => new Uint8Array(Uint32Array.from(Array.from(sound, (character) => character.codePointAt(0) ?? 0)).buffer), 'neither text nor a PDF'],
  ['picture.txt', () => Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256), 'neither text nor a PDF'],
  ['brief.txt', () => brief, 'reads like a brief'],
  ['recipe.txt', () => 'Pancakes\n\nMix flour, milk and eggs. Fry in butter. Serve with syrup.\n', 'No opinion was found'],
  ['50-mb.txt', () => Buffer.alloc(50_000_000, 'The owner of the mill asks us to set aside the judgment. '), 'too large for an opinion'],
  ['50-mb.json', () => `{"plain_text":"${'The mill. '.repeat(5_000_000)}"}`, 'too large for an opinion'],
  ['lines.txt', () => `${sound}${'a\n'.repeat(1_100_000)}`, 'too large for an opinion (over a million lines)'],
  ['lines.json', () => `{"plain_text":"${'a\\n'.repeat(1_100_000)}"}`, 'too large for an opinion (over a million lines)'],
];

describe('files that are no opinions', () => {
  test('each is told in one line, and the library stays as it was', () => {
    const before = madeLibrary();
    const names = refused.map(([name, content]) => file(name, content()));
    const { status, stdout, stderr } = pincite('import', ...names, '--library', 'lib');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    const lines = stderr.trim().split('\n');
    expect(lines.map((line) => line.replace(/^pincite: ([^:]+): .*/, '$1'))).toEqual(names);
    for (const [at, [name, , said]] of refused.entries()) expect(lines[at], name).toContain(said);
    expect(library()).toEqual(before);
  }, 60_000);

  test('the command that only reads says the same', () => {
    for (const [name, content, said] of refused.filter(([each]) => ['bomb.xml', 'cut.pdf', 'brief.txt', '50-mb.txt'].includes(each))) {
      const { status, stdout, stderr } = pincite('opinion', file(name, content()));
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(said);
    }
  }, 60_000);
});

test('a PDF that is packed as usual is read', () => {
  const words = sound.split('\n').map((line) => `(${line}) Tj T*`).join('\n');
  expect(pincite('import', file('usual.pdf', packedPdf(Buffer.from(`BT /F1 9 Tf 12 TL 60 740 Td\n${words}\nET`))), '--library', 'lib').stdout).toBe('added alder-v-birch-20-11111: Alder v. Birch\n');
});

test.for([
  ['Windows-1252', Buffer.from(sound.replace('the notice', 'the owner\u0092s notice'), 'latin1')],
  ['UTF-16', Buffer.from(`\ufeff${sound}`, 'utf16le')],
  ['UTF-16 without a mark', Buffer.from(sound, 'utf16le')],
  ['UTF-16, high bytes first', Buffer.from(sound, 'utf16le').swap16()],
  ['lines that end in a carriage return', Buffer.from(sound.replaceAll('\n', '\r'))],
] as const)('an opinion in %s is read', ([, bytes]) => {
  expect(pincite('import', file('old.txt', bytes), '--library', 'lib').stdout).toBe('added alder-v-birch-20-11111: Alder v. Birch\n');
});

test('an opinion without a name takes the place of no other', () => {
  const unnamed = (words: string) => `PER CURIAM.\n\nWe hold that ${words}. The judgment is affirmed.\n`;
  pincite('import', file('one.txt', unnamed('the notice was timely')), '--library', 'lib');
  pincite('import', file('two.txt', unnamed('the fence stood on the line')), '--library', 'lib');
  expect(Object.keys(library())).toHaveLength(6);
  expect(pincite('import', 'two.txt', '--library', 'lib').stdout).toContain('updated');
});

describe('a library that cannot be written', () => {
  /** Imports the opinion anew, with more words than before. */
  const again = (sizeLimit = false) => {
    const name = file('longer.txt', alderVBirch('The stamp proves nothing about the hour. '.repeat(4000)));
    if (!sizeLimit) return pincite('import', name, '--library', 'lib');
    // A file may not grow beyond so many blocks: to the program this is what a full disk is.
    return spawnSync('sh', ['-c', `ulimit -f 64; exec "${process.execPath}" "${cli}" import ${name} --library lib`], { encoding: 'utf8', cwd: folder });
  };

  test('a disk with no room left', { skip: process.platform === 'win32' }, () => {
    const before = madeLibrary();
    const { status, stdout, stderr } = again(true);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('could not be written');
    expect(library()).toEqual(before);
  });

  test(readOnly.name, { skip: readOnly.skip }, () => {
    const before = madeLibrary();
    chmodSync(join(folder, 'lib'), 0o555);
    expect(again()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('no permission to write there') as string });
    chmodSync(join(folder, 'lib'), 0o755);
    expect(library()).toEqual(before);
  });

  test('something else stands in the place of a file', () => {
    mkdirSync(join(folder, 'lib', 'alder-v-birch-20-11111.index.json'), { recursive: true });
    expect(again()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('a folder stands in its place') as string });
    expect(readdirSync(join(folder, 'lib'))).toEqual(['alder-v-birch-20-11111.index.json']);
    file('taken', '');
    expect(pincite('import', 'longer.txt', '--library', 'taken')).toMatchObject({ status: 2, stdout: '' });
  });

  test('files replaced before the one that failed are as they were', async () => {
    const uri = (name: string) => pathToFileURL(join(folder, name)).href;
    file('old.json', 'old');
    // The draft of the last file is gone when its turn comes.
    await expect(diskFiles.write([{ uri: uri('old.json'), text: 'new' }, { uri: uri('new.json'), text: 'new' }, { uri: uri('new.json'), text: 'new' }])).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['old.json']);
    expect(readFileSync(join(folder, 'old.json'), 'utf8')).toBe('old');
  });
});
