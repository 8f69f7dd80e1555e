import { expect, test } from 'vitest';
import { commonBlocks, isSteady } from '../../server/src/authority/changes.js';
import { recognizeCitations } from '../../server/src/citation/recognize.js';
import { readProse } from '../../server/src/prose/readProse.js';

const paragraph = 'The guards lost at trial. *See Hope v. Pelzer*, 536 U.S. 730, 741 (2002); 42 U.S.C. § 1983. In *Hope*, they knew. *Id.* at 742.';
const before = readProse(`# Argument\n\n${paragraph}\n\nNothing more.`, 'markdown');

function steadyAfter(edit: (source: string) => string): boolean {
  const now = readProse(edit(before.source), 'markdown', before);
  const recognised = (blocks: typeof now.blocks) => ({ blocks, found: blocks.map(({ block }) => recognizeCitations(block)) });
  return isSteady(recognised(before.blocks), recognised(now.blocks), commonBlocks(before.blocks, now.blocks));
}

test.for(['guards', 'trial', 'they knew', 'Nothing'])('a word typed at “%s” changes no citation', (place) => {
  expect(steadyAfter((source) => source.replace(place, `x${place}`))).toBe(true);
});

test.for([
  ['730', '731'],
  ['2002', '2003'],
  ['Hope v.', 'Pope v.'],
  ['*Id.*', 'Id'],
  ['In *Hope*', 'In it'],
  ['§ 1983', '§ 1985'],
])('“%s” turned into “%s” changes one', ([from = '', to = '']) => {
  expect(steadyAfter((source) => source.replace(from, to))).toBe(false);
});
