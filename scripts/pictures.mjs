// npm run pictures: takes the pictures of README and walkthrough from the last end-to-end run. Look at them before you commit.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { inProject } from './project/root.mjs';

const pictures = {
  'docs/images/hover.png': 'sample-hover', 'docs/images/dissent.png': 'sample-dissent', 'docs/images/problems.png': 'sample-problems', 'docs/images/report.png': 'tour-7-report',
  ...Object.fromEntries(['open', 'hover', 'dissent', 'fix', 'report'].map((step) => [`images/walkthrough/${step}.png`, `walkthrough-${step}`])),
};
for (const [target, shot] of Object.entries(pictures)) {
  const source = inProject(`test/e2e/shots/${shot}.png`);
  if (!existsSync(source)) {
    console.error(`${shot}.png is missing: run npm test first.`);
    process.exitCode = 1;
    continue;
  }
  mkdirSync(dirname(inProject(target)), { recursive: true });
  copyFileSync(source, inProject(target));
  console.log(target);
}
