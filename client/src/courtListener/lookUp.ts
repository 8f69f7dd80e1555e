import { commands, l10n, ProgressLocation, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { Methods, ReportedCitation, ReportedCitationParams } from '../../../server/src/protocol.js';
import { activeBrief } from '../briefs.js';
import type { OpinionSource } from '../library/sources.js';
import type { Session } from '../session.js';
import { serviceAddress } from './address.js';
import type { Decision } from './answers.js';
import type { Consent } from './consent.js';
import { CourtListener } from './courtListener.js';
import type { Errand, Host } from './exchange.js';
import { messageOf } from './messages.js';
import { ServiceProblem } from './problem.js';
import type { Token } from './token.js';

const method: Methods['reportedCitation'] = 'pincite/reportedCitation';

export interface LookUpRoom {
  readonly session: Session;
  readonly consent: Consent;
  readonly token: Token;
  readonly host: Host;
  /** Puts an opinion into the library and says what came of it. */
  readonly importOpinion: (source: OpinionSource) => Promise<void>;
}

const setting = <Value>(name: string, otherwise: Value): Value => workspace.getConfiguration('pincite.courtListener').get(name, otherwise);

/** The service that the settings name; undefined after the user was told that it is no address. */
export function serviceNow(): URL | undefined {
  const address = setting('address', '');
  const service = serviceAddress(address);
  if (service === undefined) void window.showErrorMessage(l10n.t('“{0}” is no address of a service: “pincite.courtListener.address” must begin with https:.', address));
  return service;
}

async function isOn(): Promise<boolean> {
  if (setting<boolean>('enabled', false)) return true;
  const open = l10n.t('Open Setting');
  const choice = await window.showInformationMessage(l10n.t('Looking up opinions at CourtListener is off, and nothing was sent. The setting “pincite.courtListener.enabled” turns it on.'), open);
  if (choice === open) await commands.executeCommand('workbench.action.openSettings', 'pincite.courtListener.enabled');
  return false;
}

const ask = async (session: Session, params: ReportedCitationParams): Promise<ReportedCitation | undefined> => (await session.request<ReportedCitation | null>(method, params)) ?? undefined;

/** The citation at the cursor, otherwise one that the user types. */
async function chosen(session: Session): Promise<ReportedCitation | undefined> {
  const editor = activeBrief();
  if (editor !== undefined) {
    const { line, character } = editor.selection.active;
    const found = await ask(session, { uri: editor.document.uri.toString(), line, character });
    if (found !== undefined) return found;
  }
  const typed = await window.showInputBox({
    title: l10n.t('Look Up on CourtListener'),
    prompt: l10n.t('Volume, reporter and first page. Nothing else of what you type is sent.'),
    placeHolder: '98 F.4th 919',
    ignoreFocusOut: true,
    validateInput: async (text) => (text.trim() === '' || (await ask(session, { text })) !== undefined ? undefined : l10n.t('Pincite reads no case of a known reporter in this.')),
  });
  return typed === undefined ? undefined : ask(session, { text: typed });
}

/** Whether to fetch an opinion that the library may have already. */
async function isWanted({ citation, opinion }: ReportedCitation): Promise<boolean> {
  if (opinion === undefined) return true;
  const [open, fetchIt] = [l10n.t('Open'), l10n.t('Fetch It')];
  const choice = await window.showInformationMessage(l10n.t('{0} is in the library already.', citation), open, fetchIt);
  if (choice === open) await window.showTextDocument(Uri.from({ scheme: 'pincite-opinion', path: `/${opinion}.md` }), { preview: true });
  return choice === fetchIt;
}

interface DecisionItem extends QuickPickItem {
  readonly decision: Decision;
}

async function oneOf(decisions: readonly Decision[]): Promise<Decision | undefined> {
  if (decisions.length < 2) return decisions[0];
  const items = decisions.map((decision): DecisionItem => ({ label: decision.name, description: decision.decided ?? '', detail: decision.citations.join(', '), decision }));
  return (await window.showQuickPick(items, { title: l10n.t('Which decision?'), placeHolder: l10n.t('The citation fits several.') }))?.decision;
}

/** Looks opinions up at the service that the settings name, and takes what is found into the library. */
export class LookUp {
  #service: CourtListener | undefined;

  constructor(private readonly room: LookUpRoom) {}

  async run(): Promise<void> {
    if (!(await isOn())) return;
    const address = serviceNow();
    if (address === undefined) return;
    const cited = await chosen(this.room.session);
    if (cited === undefined || !(await isWanted(cited)) || !(await this.room.consent.given(address, cited.citation))) return;
    await this.#lookUp(address, cited.citation);
  }

  async #lookUp(address: URL, citation: string): Promise<void> {
    try {
      await this.#fetch(address, citation);
    } catch (error) {
      if (error instanceof ServiceProblem) await this.#tell(error, address, citation);
      else if (!(error instanceof Error && error.name === 'AbortError')) throw error;
    }
  }

  async #fetch(address: URL, citation: string): Promise<void> {
    if (this.#service?.address !== address.href) this.#service = new CourtListener(address.href, this.room.host);
    const service = this.#service;
    const decisions = await this.#errand(address, l10n.t('looking up {0}', citation), (errand) => service.decisions(citation, errand));
    if (decisions.length === 0) {
      void window.showInformationMessage(l10n.t('{0} has no decision at {1}.', address.host, citation));
      return;
    }
    const decision = await oneOf(decisions);
    if (decision === undefined) return;
    const file = await this.#errand(address, l10n.t('fetching {0}', decision.name), (errand, say) =>
      service.file(decision, errand, (done, of) => {
        if (of > 1) say(l10n.t('fetching {0} ({1} of {2})', decision.name, done + 1, of));
      }));
    const bytes = new TextEncoder().encode(file);
    await this.room.importOpinion({ name: decision.name, size: () => Promise.resolve(bytes.length), bytes: () => Promise.resolve(bytes) });
  }

  /** Runs requests with progress that can be cancelled. */
  async #errand<Result>(address: URL, first: string, work: (errand: Errand, say: (message: string) => void) => Promise<Result>): Promise<Result> {
    const token = await this.room.token.of(address);
    return window.withProgress({ location: ProgressLocation.Notification, cancellable: true, title: address.host }, (progress, { onCancellationRequested }) => {
      const control = new AbortController();
      onCancellationRequested(() => { control.abort(); });
      const say = (message: string): void => { progress.report({ message }); };
      say(first);
      const errand: Errand = {
        token,
        signal: control.signal,
        sending: (line) => { this.room.session.output.info(`Sent: ${line}`); },
        waiting: (seconds) => { say(l10n.t('asks for a pause of {0} seconds', seconds)); },
      };
      return work(errand, say);
    });
  }

  async #tell(problem: ServiceProblem, address: URL, citation: string): Promise<void> {
    const message = messageOf(problem, address.host, citation);
    const wantsToken = problem.trouble === 'tokenMissing' || problem.trouble === 'tokenRefused';
    const setToken = l10n.t('Set Token…');
    const choice = await window.showErrorMessage(message, ...(wantsToken ? [setToken] : []));
    if (choice === setToken && (await this.room.token.ask(address))) await this.#lookUp(address, citation);
  }
}
