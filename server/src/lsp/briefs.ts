import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Brief } from '../brief/brief.js';
import { readBrief } from '../brief/readBrief.js';
import type { OpinionLibrary } from '../library/opinion.js';
import { type Checked, check, type CheckSettings } from '../rules/check.js';
import type { Rule } from '../rules/rule.js';

interface Reading {
  readonly version: number;
  readonly revision: number;
  readonly brief: Brief;
  checked?: { readonly settings: CheckSettings; readonly result: Checked };
}

const MOST_TURNS = 3;

/** One reading a version of each open brief, which every request shares. */
export class Briefs {
  private readonly readings = new Map<string, Reading>();

  constructor(
    private readonly rules: readonly Rule[],
    private readonly library: () => OpinionLibrary,
  ) {}

  read(document: TextDocument): Brief {
    return this.reading(document).brief;
  }

  check(document: TextDocument, settings: CheckSettings): Checked {
    const reading = this.reading(document);
    if (reading.checked?.settings !== settings) reading.checked = { settings, result: check(reading.brief, this.rules, settings) };
    return reading.checked.result;
  }

  forget(uri: string): void {
    this.readings.delete(uri);
  }

  private reading(document: TextDocument): Reading {
    const known = this.readings.get(document.uri);
    const library = this.library();
    if (known?.version === document.version && known.revision === library.revision) return known;
    const format = document.languageId === 'plaintext' ? 'text' : 'markdown';
    let brief = known?.brief;
    let revision: number;
    let turns = 0;
    // An opinion that is read as it is asked for may bear on what was read of the brief before.
    do {
      revision = library.revision;
      brief = readBrief(document.getText(), { format, library, ...(brief === undefined ? {} : { previous: brief }) });
    } while (library.revision !== revision && ++turns < MOST_TURNS);
    const reading: Reading = { version: document.version, revision: library.revision, brief };
    this.readings.set(document.uri, reading);
    return reading;
  }
}
