import { existsSync } from 'node:fs';
import type { Brief } from '../../brief/brief.js';
import { type Review, review } from '../../features/review/review.js';
import { readSignOffs, signOffFile } from '../../features/review/signOffs.js';
import type { Checked } from '../../rules/check.js';
import { readText } from './input.js';

/** Sign-offs beside a brief. What is broken in their file is told on stderr. */
export function signOffsBeside(file: string) {
  const beside = signOffFile(file);
  const { signOffs, problems } = readSignOffs(existsSync(beside) ? readText(beside) : null);
  for (const problem of problems) process.stderr.write(`pincite: ${beside}: ${problem}\n`);
  return signOffs;
}

export const reviewFile = (file: string, brief: Brief, checked: Checked): Review => review(brief, checked, signOffsBeside(file));

/** Today in the computer's own zone, YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  return [String(now.getFullYear()), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}
