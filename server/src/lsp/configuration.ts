import type { ConfigurationItem } from 'vscode-languageserver';
import type { NamedLibrary } from './libraries.js';
import { initialSettings, readSettings, type ServerSettings } from './settings.js';
import type { Wire } from './wire.js';

/** Settings as they were read, and the text of what they were read from. */
interface Held {
  readonly settings: ServerSettings;
  readonly said: string;
}

/**
 * The settings of each open brief. A client that can be asked is asked for each brief by its URI, so that two folders of one
 * window may differ; others have one set for all.
 */
export class Configuration {
  #common: Held = { settings: initialSettings, said: '' };
  readonly #own = new Map<string, Held>();
  readonly #asked = new Map<string, Promise<void>>();
  #asks = false;

  /** `changed` is called when the settings of some brief, or the common ones, are not what they were. */
  constructor(
    private readonly connection: Wire,
    private readonly knownRules: ReadonlySet<string>,
    private readonly changed: () => Promise<void>,
  ) {}

  /** Settings that belong to no brief. */
  get common(): ServerSettings {
    return this.#common.settings;
  }

  of(uri: string): ServerSettings {
    return (this.#own.get(uri) ?? this.#common).settings;
  }

  /** Every folder that settings name as a library, with the brief that they are the settings of. */
  get libraries(): readonly NamedLibrary[] {
    return [
      ...this.common.libraries.map((path) => ({ path })),
      ...[...this.#own].flatMap(([brief, { settings }]) => settings.libraries.map((path) => ({ path, brief }))),
    ];
  }

  /** Resolves when what the client was asked for a brief has come. */
  async ready(uri: string): Promise<void> {
    await this.#asked.get(uri);
  }

  /** Uses what a client without `workspace/configuration` sent. */
  async use(sent: unknown): Promise<void> {
    this.#common = this.#read(sent, this.#common);
    await this.changed();
  }

  /** Asks the client for the common settings and for those of every brief that is open. */
  async pull(open: readonly string[]): Promise<void> {
    this.#asks = true;
    const common = (async () => {
      this.#common = this.#read(await this.#sent({ section: 'pincite' }), this.#common);
    })();
    await Promise.all([common, ...open.map((uri) => this.#ask(uri))]);
    await this.changed();
  }

  /** A brief was opened. */
  opened(uri: string): void {
    if (!this.#asks) return;
    const before = this.of(uri);
    const asked = this.#ask(uri).then(async () => {
      if (this.of(uri) !== before) await this.changed();
    });
    this.#asked.set(uri, asked);
  }

  closed(uri: string): void {
    this.#own.delete(uri);
    this.#asked.delete(uri);
  }

  #ask(uri: string): Promise<void> {
    const asked = this.#sent({ scopeUri: uri, section: 'pincite' }).then(
      (sent: unknown) => {
        // What says the same is the same object: what rests on it need not be done again.
        if (this.#asked.has(uri)) this.#own.set(uri, this.#read(sent, this.#own.get(uri) ?? this.#common));
      },
      (error: unknown) => { this.connection.error(`Settings of ${uri} could not be read: ${String(error)}`); },
    );
    this.#asked.set(uri, asked);
    return asked;
  }

  async #sent(item: ConfigurationItem): Promise<unknown> {
    const sent: readonly unknown[] = await this.connection.ask('workspace/configuration', { items: [item] });
    return sent[0];
  }

  #read(sent: unknown, before: Held): Held {
    const said = JSON.stringify(sent ?? null);
    if (said === before.said) return before;
    const { settings, problems } = readSettings(sent, this.knownRules);
    for (const problem of problems) this.connection.warn(problem);
    return { settings, said };
  }
}
