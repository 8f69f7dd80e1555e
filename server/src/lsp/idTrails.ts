import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Brief } from '../brief/brief.js';
import { IdTrail, type Strayed } from '../features/idTrail.js';

/** What the *id.* citations of each brief meant when it was opened or last saved. */
export class IdTrails {
  readonly #trails = new Map<string, IdTrail>();

  constructor(private readonly read: (document: TextDocument) => Brief) {}

  /** The trail of a document that is about to change. It begins at the first change, with the reading before it. */
  of(document: TextDocument): IdTrail {
    let trail = this.#trails.get(document.uri);
    if (trail === undefined) {
      trail = new IdTrail(this.read(document));
      this.#trails.set(document.uri, trail);
    }
    return trail;
  }

  strayed(document: TextDocument): readonly Strayed[] {
    return this.#trails.get(document.uri)?.strayed(this.read(document)) ?? [];
  }

  /** A document was saved or closed: what is there now is what is meant. */
  forget(uri: string): void {
    this.#trails.delete(uri);
  }
}
