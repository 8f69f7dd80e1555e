import { commands, l10n, type Location, type LocationLink, type Position, type Range, type Uri, window } from 'vscode';
import { activeBrief } from '../briefs.js';
import { opinionScheme } from '../library/opinions.js';

interface Place {
  readonly uri: Uri;
  readonly range: Range;
}

const placeOf = (found: Location | LocationLink): Place => ('targetUri' in found ? { uri: found.targetUri, range: found.targetSelectionRange ?? found.targetRange } : found);

async function definitionAt(uri: Uri, position: Position): Promise<Place | undefined> {
  const [first] = await commands.executeCommand<readonly (Location | LocationLink)[]>('vscode.executeDefinitionProvider', uri, position);
  return first === undefined ? undefined : placeOf(first);
}

/** Opens what the library knows of the opinion cited at the cursor; a short form leads there by way of its antecedent. */
export async function openRecord(): Promise<void> {
  const editor = activeBrief();
  let place = editor === undefined ? undefined : await definitionAt(editor.document.uri, editor.selection.active);
  if (place !== undefined && place.uri.scheme !== opinionScheme) place = await definitionAt(place.uri, place.range.start);
  if (place?.uri.scheme === opinionScheme) await window.showTextDocument(place.uri, { selection: place.range, preview: true });
  else void window.showInformationMessage(l10n.t('Put the cursor on a citation of an opinion in the library.'));
}
