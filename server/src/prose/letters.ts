/** Character classes by UTF-16 code, fast for ASCII. */
export const isSpace = (code: number): boolean => code === 32 || code === 0xa0 || code === 9 || code === 10 || code === 0x202f;
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAsciiUpper = (code: number): boolean => code >= 65 && code <= 90;
const isAsciiLower = (code: number): boolean => code >= 97 && code <= 122;

const upper = /\p{Lu}/u;
const letter = /\p{L}/u;

export const isUpper = (code: number): boolean => isAsciiUpper(code) || (code >= 0xc0 && upper.test(String.fromCharCode(code)));
export const isLetter = (code: number): boolean => isAsciiLower(code) || isAsciiUpper(code) || (code >= 0xc0 && letter.test(String.fromCharCode(code)));

/** Closing quotation marks, parentheses and brackets. */
export const isCloser = (code: number): boolean => code === 0x22 || code === 0x201d || code === 0x2019 || code === 0x27 || code === 0x29 || code === 0x5d;
export const isOpener = (code: number): boolean => code === 0x22 || code === 0x201c || code === 0x2018 || code === 0x27 || code === 0x28 || code === 0x5b;
