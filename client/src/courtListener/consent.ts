import { l10n, type Memento, window } from 'vscode';

/** Addresses of services that the user agreed to ask. */
const key = 'pincite.courtListener.consent';

/** One answer for each service, asked for before anything is sent, and kept until it is withdrawn. */
export class Consent {
  constructor(private readonly memory: Memento) {}

  /** Whether the user agrees that `citation` is sent to the service at `address`; asks where there was no answer yet. */
  async given(address: URL, citation: string): Promise<boolean> {
    const agreed = this.memory.get<readonly string[]>(key, []);
    if (agreed.includes(address.href)) return true;
    const agree = l10n.t('Send the Citation');
    const detail = [
      l10n.t('Sent: the citation “{0}”, then the numbers of the opinions that the service names for it, and your access token if you set one.', citation),
      l10n.t('Not sent: your draft, any word of it, its name, or other citations in it.'),
      l10n.t('The service learns which case you look up, and sees your network address as any web site does.'),
      l10n.t('Asked once. Later look-ups send their citation in the same way, only when you run the command. “Pincite: Withdraw Consent to CourtListener” takes this back.'),
    ];
    const choice = await window.showInformationMessage(l10n.t('Look up this citation at {0}?', address.host), { modal: true, detail: detail.join('\n\n') }, agree);
    if (choice !== agree) return false;
    await this.memory.update(key, [...agreed, address.href]);
    return true;
  }

  async withdraw(): Promise<void> {
    await this.memory.update(key, undefined);
    void window.showInformationMessage(l10n.t('Nothing is sent to CourtListener any more, until you agree again.'));
  }
}
