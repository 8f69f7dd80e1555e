import { EventEmitter, l10n, type TextDocument, Uri, workspace } from 'vscode';
import type { BeforeFiling, CertificateParams, Methods, ReportAnswer, SignAnswer, SignParams } from '../../../server/src/protocol.js';
import { reasonOf } from '../files.js';
import type { Session } from '../session.js';

const methods: Pick<Methods, 'report' | 'sign' | 'certificate'> = { report: 'pincite/report', sign: 'pincite/sign', certificate: 'pincite/certificate' };

export const fileName = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);

/** Where the command line and the editor both keep a brief's sign-offs: "brief.md.signoffs.json". */
const besideBrief = (brief: Uri): Uri => brief.with({ path: `${brief.path}.signoffs.json` });

/** Today in the computer's own zone, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  return [String(now.getFullYear()), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}

/** What the server is asked before a brief is filed, with the file of sign-offs that is kept beside the brief, wherever that is. */
export class Filing {
  private readonly signings = new EventEmitter<Uri>();
  /** Fires with the URI of a brief when somebody signed for a citation of it. */
  readonly onSigned = this.signings.event;

  constructor(
    private readonly session: Session,
    private readonly version: string,
  ) {}

  /** Undefined while the server does not run; null for a document that it does not know. */
  async report(brief: TextDocument): Promise<ReportAnswer | null | undefined> {
    return this.session.request(methods.report, await this.facts(brief));
  }

  async certificate(brief: TextDocument): Promise<string | null | undefined> {
    const params: CertificateParams = { ...(await this.facts(brief)), version: this.version };
    return this.session.request(methods.certificate, params);
  }

  /**
   * Writes a sign-off beside the brief.
   * @returns the citation signed for; undefined when its text changed meanwhile, so that nothing was signed
   * @throws with a line for a person when the file cannot be written
   */
  async sign(brief: TextDocument, signed: Pick<SignParams, 'hash' | 'by' | 'note'>): Promise<string | undefined> {
    const params: SignParams = { ...(await this.facts(brief)), ...signed };
    const answer = await this.session.request<SignAnswer | null>(methods.sign, params);
    if (answer === undefined || answer === null) return undefined;
    try {
      await workspace.fs.writeFile(besideBrief(brief.uri), new TextEncoder().encode(answer.text));
    } catch (error) {
      throw new Error(l10n.t('Nothing was signed. {0}', reasonOf(error)));
    }
    this.signings.fire(brief.uri);
    return answer.citation;
  }

  private async facts({ uri }: TextDocument): Promise<BeforeFiling> {
    return { uri: uri.toString(), file: fileName(uri), on: today(), signOffs: await signOffsOf(uri) };
  }
}

async function signOffsOf(brief: Uri): Promise<string | null> {
  if (brief.scheme === 'untitled') return null;
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(besideBrief(brief)));
  } catch {
    return null;
  }
}
