import type { Disposable } from 'vscode-languageserver';
import type { Brief } from '../brief/brief.js';
import { citedPlaceAt } from '../features/citedPlace.js';
import { citationLine, isCourt, partsAt, sayPart } from '../features/describe.js';
import { occurrences } from '../features/locate.js';
import type { OpinionPart } from '../library/opinion.js';
import type { AuthoritiesParams, CitedAuthorities, LibraryList, Methods, PartVoice } from '../protocol.js';
import type { Finding } from '../rules/rule.js';
import type { Span } from '../text/span.js';
import type { Desk } from './desk.js';
import type { Libraries } from './libraries.js';
import type { Wire } from './wire.js';

const methods: Pick<Methods, 'library' | 'authorities' | 'refreshLibraries'> = {
  library: 'pincite/library',
  authorities: 'pincite/authorities',
  refreshLibraries: 'pincite/refreshLibraries',
};

const voices: Readonly<Partial<Record<OpinionPart['kind'], PartVoice>>> = { partial: 'dissent', dissent: 'dissent', caption: 'staff', counsel: 'staff', syllabus: 'staff', appendix: 'staff' };
export const voiceOf = (part: OpinionPart): PartVoice => (isCourt(part) ? 'court' : (voices[part.kind] ?? 'concurrence'));

/** The writing that a citation is for, where its page tells one. */
function writingAt(brief: Brief, { start }: Span): { readonly page?: number; readonly writing?: { readonly name: string; readonly voice: PartVoice } } {
  const cited = citedPlaceAt(brief, start);
  if (cited?.page === undefined) return {};
  const { page, opinion } = cited;
  const [part, another] = partsAt(opinion.record, { first: page, last: page }).filter(({ kind }) => kind !== 'caption' && kind !== 'counsel');
  return { page, ...(part === undefined || another !== undefined ? {} : { writing: { name: sayPart(part), voice: voiceOf(part) } }) };
}

function authoritiesOf(brief: Brief, findings: readonly Finding[], place: (span: Span) => readonly [number, number, number, number]): CitedAuthorities {
  return {
    authorities: [...brief.authorities]
      .sort((a, b) => a.label.localeCompare(b.label))
      .map((authority) => {
        const { key, label, kind, opinion } = authority;
        const count = { error: 0, warning: 0, info: 0, hint: 0 };
        for (const finding of findings) if (finding.authority === label) count[finding.severity]++;
        return { key, label, kind, ...(opinion === undefined ? {} : { opinion: opinion.record.id }), places: occurrences(brief, authority).map((span) => ({ at: place(span), ...writingAt(brief, span) })), findings: count };
      }),
  };
}

/** What the library is asked for by Pincite's own client, but for single opinions. `changed` is called when the library is not what it was. */
export function serveLibrary({ connection, answer, read, findings, positions }: Desk, libraries: Libraries, changed: () => void): void {
  const range = (span: Span, uri: string): readonly [number, number, number, number] =>
    answer(uri, 'Places', [0, 0, 0, 0] as const, (document) => {
      const { start, end } = positions().range(document, span);
      return [start.line, start.character, end.line, end.character] as const;
    });

  connection.onRequest(methods.library, (): LibraryList => ({
    opinions: libraries.library.summaries.map((summary) => {
      const record = libraries.recordOf(summary.id);
      return { id: summary.id, name: summary.caseName, citation: citationLine(summary), shipped: summary.provenance === 'shipped', ...(record === undefined ? {} : { record }), ...(summary.source === undefined ? {} : { source: summary.source.name }) };
    }),
    folders: libraries.folders,
  }));

  connection.onRequest(methods.authorities, ({ uri }: AuthoritiesParams): CitedAuthorities | null =>
    answer(uri, 'Authorities', null, (document) => authoritiesOf(read(document), findings(document), (span) => range(span, uri))));

  const refresh = async (): Promise<null> => {
    if (await libraries.refresh()) changed();
    return null;
  };
  connection.onRequest(methods.refreshLibraries, refresh);
  connection.onNotification('workspace/didChangeWatchedFiles', () => void refresh());
}

/** Asks the client to watch the library folders; one registration takes the place of the one before. */
export class LibraryWatch {
  #folders = '';
  #registered: Promise<Disposable> | undefined;

  constructor(private readonly connection: Wire) {}

  follow(folders: readonly string[]): void {
    if (folders.join('\n') === this.#folders) return;
    this.#folders = folders.join('\n');
    void this.#registered?.then((registration) => { registration.dispose(); });
    const watchers = folders.map((baseUri) => ({ globPattern: { baseUri, pattern: '*.json' } }));
    this.#registered = watchers.length === 0 ? undefined : this.connection.register('workspace/didChangeWatchedFiles', { watchers });
    this.#registered?.catch((error: unknown) => { this.connection.warn(`Library folders are not watched: ${String(error)}`); });
  }
}
