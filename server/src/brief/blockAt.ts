import { countBefore } from '../text/countBefore.js';
import type { Brief } from './brief.js';

/** Index of the last block that begins at or before a source offset; -1 before the first. */
export const blockAt = ({ blocks }: Brief, offset: number): number => countBefore(blocks, ({ base }) => base <= offset) - 1;
