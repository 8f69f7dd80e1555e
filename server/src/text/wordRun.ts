const letterOrNumber = /^[\p{L}\p{N}]/u;

/** How many code units the letter or number takes that stands at an offset: 0 where none does. */
function wordCharacter(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) ? 1 : 0;
  // Punctuation, as quotation marks and dashes are, and what is past the end.
  if (!(code < 0x2000 || code > 0x206f)) return 0;
  const point = text.codePointAt(at) ?? 0;
  return letterOrNumber.test(String.fromCodePoint(point)) ? (point > 0xffff ? 2 : 1) : 0;
}

/** Where the run of letters and numbers ends that begins at an offset: the offset itself where none does. */
export function runEnd(text: string, from: number): number {
  let at = from;
  for (let width = wordCharacter(text, at); width > 0; width = wordCharacter(text, at)) at += width;
  return at;
}

/** The first offset from one on, short of another, at which a letter or number stands; the latter where none does. */
export function runStart(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && wordCharacter(text, at) === 0) at++;
  return at;
}
