import { lineStarts, placeOf } from '../text/lines.js';
import { rememberFor } from '../text/remember.js';
import type { Brief } from './brief.js';

/** Offsets at which the lines of a brief's source begin. */
export const lineStartsOf = rememberFor(({ source }: Brief): readonly number[] => lineStarts(source));

/** Line of a source offset, counted from 1. */
export const lineOf = (brief: Brief, offset: number): number => placeOf(lineStartsOf(brief), offset).line;
