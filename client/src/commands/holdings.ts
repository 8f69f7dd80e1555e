import { l10n, window } from 'vscode';
import type { ConfirmHoldingParams, Methods } from '../../../server/src/protocol.js';
import type { Opinions } from '../library/opinions.js';
import type { Session } from '../session.js';
import { isLibraryNode } from './rows.js';

const method: Methods['confirmHolding'] = 'pincite/confirmHolding';

/** The holding that a lens or a row of the view stands for. */
function meant(first: unknown, second: unknown): { readonly id: string; readonly holding: string } | undefined {
  if (typeof first === 'string' && typeof second === 'string') return { id: first, holding: second };
  return isLibraryNode(first) && 'holding' in first ? { id: first.opinion.id, holding: first.holding.id } : undefined;
}

async function confirm(session: Session, params: ConfirmHoldingParams): Promise<void> {
  const problem = await session.request<string | null>(method, params);
  if (problem !== null && problem !== undefined) throw new Error(problem);
}

/** A proposed holding becomes the user's own, as it stands. */
export const confirmHolding = (session: Session) => async (first: unknown, second: unknown): Promise<void> => {
  const holding = meant(first, second);
  if (holding !== undefined) await confirm(session, holding);
};

/** A holding becomes the user's own, in the user's words. */
export const editHolding = (session: Session, opinions: Opinions) => async (first: unknown, second: unknown): Promise<void> => {
  const holding = meant(first, second);
  if (holding === undefined) return;
  const details = await opinions.details(holding.id);
  const known = details?.holdings.find(({ id }) => id === holding.holding);
  const statement = await window.showInputBox({
    title: l10n.t('Holding'),
    prompt: l10n.t('In one sentence, as you would state it in a brief. It is kept as confirmed.'),
    value: known?.statement ?? '',
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? l10n.t('A holding says something.') : undefined),
  });
  if (statement !== undefined) await confirm(session, { ...holding, statement: statement.trim() });
};
