import { commands, Position, Range, Uri, window } from 'vscode';
import { isPlace } from './place.js';

/** Leads to a finding and opens what it says, as a lens over a heading asks for: the document's URI and the place in it. */
export async function showFinding(uri: unknown, place: unknown): Promise<void> {
  if (typeof uri !== 'string' || !isPlace(place)) return;
  const at = new Position(place.line, place.character);
  await window.showTextDocument(Uri.parse(uri), { selection: new Range(at, at) });
  await commands.executeCommand('editor.action.showHover');
}
