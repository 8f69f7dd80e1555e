import type { Position, PositionEncodingKind as Encoding, Range } from 'vscode-languageserver';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import { PositionEncodingKind } from './protocolValues.js';

/** UTF-16 unless the client does not know it. */
export function chooseEncoding(offered: readonly Encoding[] | undefined): Encoding {
  if (offered === undefined || offered.length === 0 || offered.includes(PositionEncodingKind.UTF16)) return PositionEncodingKind.UTF16;
  return offered.find((kind) => kind === PositionEncodingKind.UTF8 || kind === PositionEncodingKind.UTF32) ?? PositionEncodingKind.UTF16;
}

/** Units that one code point takes in an encoding other than UTF-16. */
const width = (code: number, encoding: Encoding): number => {
  if (encoding === PositionEncodingKind.UTF32) return 1;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Translates between offsets and the client's positions. Positions outside the text are clamped, never refused. */
export class Positions {
  constructor(private readonly encoding: Encoding) {}

  offset(document: TextDocument, position: Position): number {
    return document.offsetAt(this.inward(document, position));
  }

  range(document: TextDocument, span: Span): Range {
    return { start: this.outward(document, document.positionAt(span.start)), end: this.outward(document, document.positionAt(span.end)) };
  }

  span(document: TextDocument, range: Range): Span {
    return { start: this.offset(document, range.start), end: this.offset(document, range.end) };
  }

  /** Length of a line in the client's units, without its line end. */
  lineLength(document: TextDocument, line: number): number {
    const text = this.line(document, line).replace(/\r?\n$/, '');
    return this.outward(document, { line, character: text.length }).character;
  }

  /** A document with the client's changes, which are in its own units. `seen` is told of each before it is made, in offsets of the text it is made to. */
  changed(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[], version: number, seen: (edit: Edit) => void): TextDocument {
    let updated = document;
    for (const change of changes) {
      const span = 'range' in change ? this.span(updated, change.range) : { start: 0, end: updated.getText().length };
      seen({ span, newText: change.text });
      const own = 'range' in change ? { range: { start: updated.positionAt(span.start), end: updated.positionAt(span.end) }, text: change.text } : change;
      updated = TextDocument.update(updated, [own], version);
    }
    return updated;
  }

  private line(document: TextDocument, line: number): string {
    return document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  }

  private inward(document: TextDocument, position: Position): Position {
    if (this.encoding === PositionEncodingKind.UTF16) return position;
    let units = 0;
    let character = 0;
    for (const symbol of this.line(document, position.line)) {
      if (units >= position.character) break;
      units += width(symbol.codePointAt(0) ?? 0, this.encoding);
      character += symbol.length;
    }
    return { line: position.line, character };
  }

  private outward(document: TextDocument, position: Position): Position {
    if (this.encoding === PositionEncodingKind.UTF16) return position;
    let units = 0;
    let character = 0;
    for (const symbol of this.line(document, position.line)) {
      if (character >= position.character) break;
      units += width(symbol.codePointAt(0) ?? 0, this.encoding);
      character += symbol.length;
    }
    return { line: position.line, character: units };
  }
}
