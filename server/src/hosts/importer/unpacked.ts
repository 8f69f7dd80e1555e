/** What one stream of a PDF may unpack to: text, a font, an object table; pictures, which are not unpacked for text, may be larger. In bytes. */
const largest = { text: 64_000_000, picture: 512_000_000 };
/** All text streams together. */
const largestTogether = 400_000_000;
/** Streams packed within streams. */
const deepest = 3;

const stream = new TextEncoder().encode('stream');
/** Characters of a stream's dictionary that are looked at. */
const before = 500;

/** Offsets of what stands behind each word `stream`, but for those of `endstream`, and where the next `endstream` begins. */
function* streamsIn(bytes: Uint8Array): Generator<{ readonly start: number; readonly end: number }> {
  let open: number | undefined;
  for (let at = bytes.indexOf(0x73); at >= 0; at = bytes.indexOf(0x73, at + 1)) {
    if (!stream.every((code, index) => bytes[at + index] === code)) continue;
    if (bytes[at - 1] === 0x64) {
      if (open !== undefined) yield { start: open, end: at - 3 };
      open = undefined;
    } else if (open === undefined) {
      open = at + stream.length;
      if (bytes[open] === 0x0d) open++;
      if (bytes[open] === 0x0a) open++;
    }
  }
  if (open !== undefined) yield { start: open, end: bytes.length };
}

const isZlib = (bytes: Uint8Array): boolean => ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0 && bytes.length > 2;

/** How much zlib data unpacks to; it stops at `limit`. `head` is what it begins with, whole while it is small. */
async function unpack(bytes: Uint8Array, limit: number): Promise<{ readonly size: number; readonly head: Uint8Array }> {
  const unpacker = new DecompressionStream('deflate');
  const writer = unpacker.writable.getWriter();
  // Damaged data, and bytes behind its end, reject here as well as below.
  writer.write(new Uint8Array(bytes)).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = unpacker.readable.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const kept: Uint8Array[] = [];
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done && size <= limit; read = await reader.read()) {
      if (size < 4_000_000) kept.push(read.value);
      size += read.value.length;
    }
  } catch {
    // What came before the damage counts.
  }
  await reader.cancel().catch(() => undefined);
  const head = new Uint8Array(kept.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of kept) {
    head.set(piece, at);
    at += piece.length;
  }
  return { size, head };
}

/**
 * Whether a PDF unpacks to more than an opinion can hold. Its reader would only find out with the memory gone; this counts, and keeps
 * little. Always false where the host cannot unpack.
 */
export async function unpacksTooFar(bytes: Uint8Array): Promise<boolean> {
  if (!('DecompressionStream' in globalThis)) return false;
  let together = 0;
  for (const { start, end } of streamsIn(bytes)) {
    const picture = /\/(?:Image|XObject[^>]{0,200}\/Image)\b/.test(String.fromCharCode(...bytes.subarray(Math.max(0, start - before), start)));
    const limit = picture ? largest.picture : largest.text;
    let packed = bytes.subarray(start, end);
    for (let depth = 0; depth < deepest && isZlib(packed); depth++) {
      const { size, head } = await unpack(packed, limit);
      if (size > limit) return true;
      if (!picture) together += size;
      packed = head;
    }
    if (together > largestTogether) return true;
  }
  return false;
}
