import { firstSides } from './conflicts.js';

/** Lines of version control that stand in a file whose merge was not finished. */
const conflict = /^(?:<{7}|\|{7}|>{7})(?: .*)?$/;
const divider = /^={7}$/;
const pandocDiv = /^[ \t]*:{3,}[^\n]*$/gm;
const loneReturn = /\r(?!\n)/g;

const blank = (line: string): string => ' '.repeat(line.length);

/** Blanks markers of merges that open or close nothing: what stands between them stays. */
function withoutConflictMarkers(source: string): string {
  let open = false;
  return source
    .split('\n')
    .map((line) => {
      const bare = line.endsWith('\r') ? line.slice(0, -1) : line;
      if (conflict.test(bare)) {
        open = bare.startsWith('<') || (open && !bare.startsWith('>'));
        return blank(bare) + line.slice(bare.length);
      }
      return open && divider.test(bare) ? blank(bare) + line.slice(bare.length) : line;
    })
    .join('\n');
}

/** Stands for a character that is markup to pandoc and a letter to CommonMark: no prose. */
export const dropped = '\uE001';

const drop = (text: string): string => dropped.repeat(text.length);
const bracketedSpan = /\[([^[\]\n]{1,300})\](\{[.#=][^{}\n]{0,200}\})/g;
const rawFormat = /`\{=[\w-]{1,40}\}/g;
const lineEndAttributes = / \{[#.][^{}\n]{0,200}\}(?=[ \t\r]*$)/gm;

/** Takes pandoc's attributes out: "[Roe]{.smallcaps}", "# Facts {#sec-facts}", "`<b>`{=html}". */
function withoutAttributes(source: string): string {
  return source
    .replace(bracketedSpan, (_, text: string, attributes: string) => `${dropped}${text}${dropped}${drop(attributes)}`)
    .replace(rawFormat, (raw) => `\`${drop(raw.slice(1))}`)
    .replace(lineEndAttributes, (attributes, at: number) => (source.charCodeAt(source.lastIndexOf('\n', at - 1) + 1) === 0x23 ? drop(attributes) : attributes));
}

/**
 * The source as CommonMark should see it, character for character as long: the lines that open and close pandoc's divs are blank, so
 * are the markers of an unfinished merge and its second side, pandoc's attributes are characters to be dropped, and a lone carriage return is a line feed.
 */
export function plainMarks(source: string): string {
  let text = source.includes('\r') ? source.replace(loneReturn, '\n') : source;
  if (text.includes(':::')) text = text.replace(pandocDiv, (line) => (line.endsWith('\r') ? `${blank(line.slice(0, -1))}\r` : blank(line)));
  if (text.includes('<<<<<<<')) text = withoutConflictMarkers(firstSides(text));
  if (/\{[.#=]/.test(text)) text = withoutAttributes(text);
  return text;
}
