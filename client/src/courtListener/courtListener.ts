import { decisionsIn, type Decision, fieldsIn } from './answers.js';
import { type Errand, Exchange, type Host } from './exchange.js';
import { ServiceProblem } from './problem.js';

/** More writings than any decision has. */
const mostOpinions = 60;

/** The service at one address: versions 3 and 4 of its interface answer alike in what is asked of them. */
export class CourtListener {
  readonly #exchange: Exchange;

  /** @param address ends in a slash: `https://www.courtlistener.com/api/rest/v4/` */
  constructor(readonly address: string, host: Host) {
    this.#exchange = new Exchange(address, host);
  }

  /** The decisions that a citation may mean. Only the citation is sent: "12 F.4th 345". */
  async decisions(citation: string, errand: Errand): Promise<readonly Decision[]> {
    return decisionsIn(await this.#exchange.ask({ path: 'citation-lookup/', form: { text: citation } }, errand));
  }

  /**
   * A decision with its opinions and docket as one JSON file, such as the importer reads.
   * @param progress is told how many of its opinions have come
   */
  async file({ cluster, opinions, docket }: Decision, errand: Errand, progress: (done: number, of: number) => void): Promise<string> {
    if (opinions.length > mostOpinions) throw new ServiceProblem('tooLarge');
    const read: unknown[] = [];
    for (const id of opinions) {
      progress(read.length, opinions.length);
      read.push(fieldsIn(await this.#exchange.ask({ path: `opinions/${String(id)}/` }, errand)));
    }
    const kept = docket === undefined ? undefined : await this.#docket(docket, errand);
    return JSON.stringify({ ...cluster, sub_opinions: read, ...(kept === undefined ? {} : { docket: kept }) });
  }

  /** Number and court of a docket; a decision is worth having without them. */
  async #docket(id: number, errand: Errand): Promise<unknown> {
    try {
      return fieldsIn(await this.#exchange.ask({ path: `dockets/${String(id)}/?fields=docket_number,court_id` }, errand));
    } catch (error) {
      if (error instanceof ServiceProblem && (error.trouble === 'missing' || error.trouble === 'forbidden' || error.trouble === 'malformed')) return undefined;
      throw error;
    }
  }
}
