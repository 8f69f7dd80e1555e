import type { Disposable, ExtensionContext } from 'vscode';
import { register } from '../commands/register.js';
import type { Session } from '../session.js';
import { Consent } from './consent.js';
import { editorHost } from './host.js';
import { LookUp, type LookUpRoom, serviceNow } from './lookUp.js';
import { Token } from './token.js';

/** The commands by which opinions come from CourtListener. Nothing is sent but by the first, and then only when it is turned on and agreed to. */
export function courtListenerCommands({ globalState, secrets }: ExtensionContext, session: Session, importOpinion: LookUpRoom['importOpinion']): Disposable[] {
  const consent = new Consent(globalState);
  const token = new Token(secrets);
  const lookUp = new LookUp({ session, consent, token, host: editorHost, importOpinion });
  const withService = (act: (address: URL) => Promise<unknown>) => async (): Promise<void> => {
    const address = serviceNow();
    if (address !== undefined) await act(address);
  };
  return [
    register('pincite.courtListener.lookUp', () => lookUp.run()),
    register('pincite.courtListener.setToken', withService((address) => token.ask(address))),
    register('pincite.courtListener.forgetToken', withService((address) => token.forget(address))),
    register('pincite.courtListener.withdrawConsent', () => consent.withdraw()),
  ];
}
