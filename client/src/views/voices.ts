import { ThemeIcon } from 'vscode';
import type { PartVoice } from '../../../server/src/protocol.js';

/** The icon of a writing, the same wherever it is shown. */
export const voiceIcons: Readonly<Record<PartVoice, ThemeIcon>> = {
  court: new ThemeIcon('law'),
  concurrence: new ThemeIcon('comment'),
  dissent: new ThemeIcon('comment-unresolved'),
  staff: new ThemeIcon('note'),
};
