import type { Rule } from '../rule.js';
import { californiaStyleMixed } from './californiaStyleMixed.js';
import { copyOfUnpublished } from './copyOfUnpublished.js';
import { placeholderLeft } from './placeholderLeft.js';
import { scotusStatuteSource } from './scotusStatuteSource.js';
import { toaMismatch } from './toaMismatch.js';
import { unresolvedConflict } from './unresolvedConflict.js';
import { unpublishedCa9Pre2007 } from './unpublishedCa9Pre2007.js';
import { unpublishedCalifornia } from './unpublishedCalifornia.js';

export const documentRules: readonly Rule[] = [placeholderLeft, unresolvedConflict, unpublishedCa9Pre2007, unpublishedCalifornia, californiaStyleMixed, toaMismatch, copyOfUnpublished, scotusStatuteSource];
