import { Range, type TextDocument, TextEditorRevealType, Uri, window, workspace } from 'vscode';
import type { AuthoritiesParams, CitedAuthorities, LibraryList, Methods, OpinionDetails, OpinionPage, OpinionPageParams } from '../../../server/src/protocol.js';
import type { Session } from '../session.js';

/** Pages of opinions: `pincite-opinion:/<id>.md`. */
export const opinionScheme = 'pincite-opinion';

export const opinionUri = (id: string): Uri => Uri.from({ scheme: opinionScheme, path: `/${id}.md` });

export const opinionId = (uri: Uri): string => uri.path.replace(/^\//, '').replace(/\.md$/, '');

const methods: Pick<Methods, 'library' | 'opinion' | 'opinionPage' | 'authorities'> = {
  library: 'pincite/library',
  opinion: 'pincite/opinion',
  opinionPage: 'pincite/opinionPage',
  authorities: 'pincite/authorities',
};

/** What the server knows of opinions; null or undefined where it knows nothing or is not running. */
export class Opinions {
  constructor(private readonly session: Session) {}

  list(): Promise<LibraryList | undefined> {
    return this.session.request<LibraryList>(methods.library, null);
  }

  details(id: string): Promise<OpinionDetails | null | undefined> {
    return this.session.request<OpinionDetails | null>(methods.opinion, { id } satisfies OpinionPageParams);
  }

  page(id: string): Promise<OpinionPage | null | undefined> {
    return this.session.request<OpinionPage | null>(methods.opinionPage, { id } satisfies OpinionPageParams);
  }

  citedIn(brief: Uri): Promise<CitedAuthorities | null | undefined> {
    return this.session.request<CitedAuthorities | null>(methods.authorities, { uri: brief.toString() } satisfies AuthoritiesParams);
  }

  /** Opens an opinion at a page, with `words` of that page selected where they stand there. */
  async open(id: string, page: number | null, words?: string): Promise<void> {
    const uri = opinionUri(id);
    const document = await workspace.openTextDocument(uri);
    const known = page === null ? undefined : await this.page(id);
    const lines = known?.pages.find((each) => each.page === page)?.lines;
    const held = known?.held.find((each) => each.page === page)?.line;
    const first = lines?.first ?? held ?? 0;
    const selection = (words === undefined || lines === undefined ? undefined : placeOf(document, words, lines)) ?? new Range(first, 0, first, 0);
    const editor = await window.showTextDocument(document, { selection, preview: true });
    editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

/** Where words stand in some lines of a document, whatever breaks and spaces are between them. */
function placeOf(document: TextDocument, words: string, { first, last }: { readonly first: number; readonly last: number }): Range | undefined {
  const range = document.validateRange(new Range(first, 0, last, Number.MAX_SAFE_INTEGER));
  const pattern = words.trim().split(/\s+/).map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)).join('\\s+');
  const match = new RegExp(pattern, 'u').exec(document.getText(range));
  if (match === null) return undefined;
  const start = document.offsetAt(range.start) + match.index;
  return new Range(document.positionAt(start), document.positionAt(start + match[0].length));
}
