import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { type Completion, completionsAt } from '../features/completion/completion.js';
import { aboutAuthority, aboutLibraryOpinion } from '../features/completion/documentation.js';
import { endsInSignal } from '../features/completion/place.js';
import { say, spoken } from '../text/say.js';
import type { Desk } from './desk.js';
import { CompletionItemKind, CompletionTriggerKind, InsertTextFormat, MarkupKind } from './protocolValues.js';

const kinds: Record<Completion['kind'], NonNullable<CompletionItem['kind']>> = {
  case: CompletionItemKind.Class,
  statute: CompletionItemKind.Constant,
  regulation: CompletionItemKind.Constant,
  rule: CompletionItemKind.Constant,
  constitution: CompletionItemKind.Constant,
  legislative: CompletionItemKind.Constant,
  secondary: CompletionItemKind.Module,
  record: CompletionItemKind.File,
  other: CompletionItemKind.Text,
};

const sides: Record<Completion['form'], string> = spoken({ full: 'full citation', short: 'short form', id: 'same source', name: 'name only' });

/** What an item carries to the request for its documentation. */
interface About {
  readonly uri: string;
  readonly authority?: string;
  readonly opinion?: string;
}

const isAbout = (data: unknown): data is About => typeof data === 'object' && data !== null && 'uri' in data && typeof data.uri === 'string';

const verbatim = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** Text with a stop at each page that is to be filled in, which stays a blank if nobody does. */
const snippet = (parts: readonly string[]): string => parts.map((part, n) => (n === 0 ? '' : `\${${String(n)}:___}`) + verbatim(part)).join('');

const plainWords = (markdown: string): string => markdown.replace(/\*+/g, '');

/** Citations while they are typed. */
export function serveCompletion({ connection, answer, read, positions, settings, client, library }: Desk): void {
  connection.onRequest('textDocument/completion', ({ textDocument, position, context }): CompletionList | null =>
    answer<CompletionList | null>(textDocument.uri, 'Completion', null, (document) => {
      const { enable, suggestCitations, check } = settings(document);
      if (!enable || !suggestCitations) return null;
      const offset = positions().offset(document, position);
      const { line } = document.positionAt(offset);
      // A space is typed all the time: nothing is read where no signal stands before it.
      if (context?.triggerKind === CompletionTriggerKind.TriggerCharacter && context.triggerCharacter === ' ' && !endsInSignal(document.getText().slice(document.offsetAt({ line, character: 0 }), offset))) return null;
      const { list, partial } = completionsAt(read(document), offset, check);
      const can = client().textDocument?.completion?.completionItem;
      return {
        isIncomplete: partial,
        items: list.map(({ label, form, kind, detail, span, parts, plain, filter, sort, authority, opinion }): CompletionItem => {
          const stops = can?.snippetSupport === true && parts.length > 1;
          const about: About = { uri: document.uri, ...(authority === undefined ? {} : { authority }), ...(opinion === undefined ? {} : { opinion }) };
          return {
            label,
            ...(can?.labelDetailsSupport === true ? { labelDetails: { description: opinion === undefined ? say(sides[form]) : say`library` } } : {}),
            kind: form === 'id' ? CompletionItemKind.Reference : form === 'name' ? CompletionItemKind.Text : kinds[kind],
            detail,
            filterText: filter,
            sortText: sort,
            insertTextFormat: stops ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
            textEdit: { range: positions().range(document, span), newText: stops ? snippet(parts) : plain },
            data: about,
          };
        }),
      };
    }),
  );

  connection.onRequest('completionItem/resolve', (item) => {
    const { data } = item as { readonly data?: unknown };
    if (!isAbout(data)) return item;
    return answer(data.uri, 'Completion', item, (document) => {
      const opinion = data.opinion === undefined ? undefined : library().byId(data.opinion);
      const markdown = data.authority !== undefined ? aboutAuthority(read(document), data.authority) : opinion === undefined ? undefined : aboutLibraryOpinion(opinion);
      if (markdown === undefined) return item;
      const takesMarkdown = client().textDocument?.completion?.completionItem?.documentationFormat?.includes(MarkupKind.Markdown) === true;
      return { ...item, documentation: takesMarkdown ? { kind: MarkupKind.Markdown, value: markdown } : plainWords(markdown) };
    });
  });
}
