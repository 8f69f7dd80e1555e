import { l10n, type SecretStorage, window } from 'vscode';

/** Each service has a token of its own: one is never sent to another. */
const keyOf = (address: URL): string => `pincite.courtListener.token ${address.origin}`;

/** The user's access token, in the editor's secret storage. */
export class Token {
  constructor(private readonly secrets: SecretStorage) {}

  async of(address: URL): Promise<string | undefined> {
    return this.secrets.get(keyOf(address));
  }

  /** Answers whether there is a token now. */
  async ask(address: URL): Promise<boolean> {
    const typed = await window.showInputBox({
      title: l10n.t('Access Token for {0}', address.host),
      prompt: l10n.t('You find it in your profile there, under “API Token”. It is kept in this editor’s secret storage and sent to {0} only.', address.host),
      password: true,
      ignoreFocusOut: true,
      validateInput: (value) => (/^\s*[\w-]{8,200}\s*$/.test(value) ? undefined : l10n.t('A token is letters and digits in a row.')),
    });
    if (typed === undefined) return false;
    await this.secrets.store(keyOf(address), typed.trim());
    return true;
  }

  async forget(address: URL): Promise<void> {
    await this.secrets.delete(keyOf(address));
    void window.showInformationMessage(l10n.t('The access token for {0} is forgotten.', address.host));
  }
}
