/** How a table of authorities is laid out: what the words behind the colon of `<!-- pincite-table: … -->` ask for. */
export interface TableOptions {
  /** Where an authority is cited: by heading, by page of the rendered brief, or by line of the source. */
  readonly by: 'headings' | 'pages' | 'lines';
  /** A column for the part of the opinion that is relied on. */
  readonly parts: boolean;
  /** More places than this are printed as passim. */
  readonly passim: number;
  /** Names or beginnings of labels of the authorities chiefly relied on, which get an asterisk. */
  readonly chief: readonly string[];
}

export const defaultTableOptions: TableOptions = { by: 'headings', parts: false, passim: 5, chief: [] };

/**
 * Reads `pages; parts; passim 4; chief Perez, Drummond`: settings parted by semicolons, in any order. `unknown` has what was not
 * understood; it changes nothing.
 */
export function readTableOptions(text: string): { readonly options: TableOptions; readonly unknown: readonly string[] } {
  let options = defaultTableOptions;
  const unknown: string[] = [];
  for (const setting of text.split(';').map((part) => part.trim()).filter((part) => part !== '')) {
    const [word, rest] = split(setting);
    if ((word === 'headings' || word === 'pages' || word === 'lines') && rest === '') options = { ...options, by: word };
    else if (word === 'parts' && rest === '') options = { ...options, parts: true };
    else if (word === 'passim' && /^\d+$/.test(rest)) options = { ...options, passim: Number(rest) };
    else if (word === 'chief' && rest !== '') options = { ...options, chief: rest.split(',').map((name) => name.trim()).filter((name) => name !== '') };
    else unknown.push(setting);
  }
  return { options, unknown };
}

function split(setting: string): [string, string] {
  const space = setting.search(/\s/);
  return space < 0 ? [setting.toLowerCase(), ''] : [setting.slice(0, space).toLowerCase(), setting.slice(space + 1).trim()];
}
