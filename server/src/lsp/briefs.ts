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
    const brief = readBrief(document.getText(), { format, library, ...(known === undefined ? {} : { previous: known.brief }) });
    const reading: Reading = { version: document.version, revision: library.revision, brief };
    this.readings.set(document.uri, reading);
    return reading;
  }
}
