import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checked } from '../rules/check.js';
import { findingsAt, type PlacedFindings } from '../rules/placedFindings.js';
import type { Finding } from '../rules/rule.js';
import type { Positions } from './positions.js';

/** Diagnostics of one block, and where the block and those it points to began, in the client's positions. */
interface Kept {
  readonly places: string;
  readonly items: readonly Diagnostic[];
}

/** What the client was told of a document. */
interface Told {
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

/** Those that were made anew beside an edit may say the same. */
const sameItems = (a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index] || JSON.stringify(item) === JSON.stringify(b[index]));

/** Turns findings into diagnostics, block by block: where neither words nor lines changed they are those of the time before. */
export class DiagnosticLists {
  readonly #kept = new WeakMap<PlacedFindings, Kept>();
  readonly #told = new Map<string, Told>();
  #count = 0;

  constructor(
    private readonly positions: () => Positions,
    private readonly show: (document: TextDocument, finding: Finding) => Diagnostic,
  ) {}

  of(document: TextDocument, { reports }: Pick<Checked, 'reports'>): Diagnostic[] {
    const positions = this.positions();
    const list: Diagnostic[] = [];
    for (const { placed, starts } of reports) {
      let places = '';
      for (const start of starts) {
        const { line, character } = positions.range(document, { start, end: start }).start;
        places += `${String(line)}:${String(character)} `;
      }
      let kept = this.#kept.get(placed);
      if (placed.loose || kept?.places !== places) {
        kept = { places, items: findingsAt(placed, starts).map((finding) => this.show(document, finding)) };
        this.#kept.set(placed, kept);
      }
      for (const item of kept.items) list.push(item);
    }
    return list;
  }

  /** Remembers what the client is told; the id is that of the time before when it is the same again. */
  tell(uri: string, items: readonly Diagnostic[]): string {
    const before = this.#told.get(uri);
    const resultId = before !== undefined && sameItems(before.items, items) ? before.resultId : String(++this.#count);
    this.#told.set(uri, { resultId, items });
    return resultId;
  }

  /** What the client was told last. */
  told(uri: string): readonly Diagnostic[] {
    return this.#told.get(uri)?.items ?? [];
  }

  forget(uri: string): void {
    this.#told.delete(uri);
  }
}
