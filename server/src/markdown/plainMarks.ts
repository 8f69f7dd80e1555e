/** Lines of version control that stand in a file whose merge was not finished. */
const conflict = /^(?:<{7}|\|{7}|>{7})(?: .*)?$/;
const divider = /^={7}$/;
const pandocDiv = /^[ \t]*:{3,}[^\n]*$/gm;
const loneReturn = /\r(?!\n)/g;

const blank = (line: string): string => ' '.repeat(line.length);

/** Blanks the markers of unresolved merges; what both sides say stays. */
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

/**
 * The source as CommonMark should see it, character for character as long: the lines that open and close pandoc's divs and the
 * markers of unresolved merges are blank, and a lone carriage return is a line feed.
 */
export function plainMarks(source: string): string {
  let text = source.includes('\r') ? source.replace(loneReturn, '\n') : source;
  if (text.includes(':::')) text = text.replace(pandocDiv, (line) => (line.endsWith('\r') ? `${blank(line.slice(0, -1))}\r` : blank(line)));
  if (text.includes('<<<<<<<')) text = withoutConflictMarkers(text);
  return text;
}
