const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum around the data of a chunk, in bytes. */
const FRAME = 12;
/** The keyword under which a picture of ours holds its link. */
const KEYWORD = 'rag-or-finetune link';
/** More than any link that would be read; whatever is longer is somebody else's. */
const MOST_BYTES = 40_000;

/** The bytes of a PNG with a text in its metadata, before the picture itself. Throws on anything else. */
export function withPngText(png: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  const header = chunksOf(png)[0];
  if (header?.type !== 'IHDR') throw new Error('These bytes are no PNG');
  const chunk = chunkBytes('iTXt', new TextEncoder().encode(`${KEYWORD}\0\0\0\0\0${text}`));
  const all = new Uint8Array(png.length + chunk.length);
  all.set(png.subarray(0, header.end));
  all.set(chunk, header.end);
  all.set(png.subarray(header.end), header.end + chunk.length);
  return all;
}

/** The text that `withPngText` wrote; undefined where there is none, or where it is damaged. Never throws. */
export function pngText(bytes: Uint8Array): string | undefined {
  const prefix = `${KEYWORD}\0\0\0`; // not compressed
  for (const { type, data, isWhole } of chunksOf(bytes)) {
    if (type !== 'iTXt' || !isWhole || data.length > MOST_BYTES) continue;
    const text = new TextDecoder().decode(data);
    // A language and the keyword in that language may follow; ours says neither, other programs may.
    if (text.startsWith(prefix)) return text.slice(prefix.length).split('\0').slice(2).join('\0');
  }
  return undefined;
}

/** Whether bytes begin as every PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

type Chunk = {
  readonly type: string;
  readonly data: Uint8Array;
  /** Whether the checksum is right. */
  readonly isWhole: boolean;
  /** Where the next one begins. */
  readonly end: number;
};

function chunksOf(bytes: Uint8Array): Chunk[] {
  if (!isPng(bytes)) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at + FRAME <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + FRAME + length;
    if (end > bytes.length) break; // cut off
    const named = bytes.subarray(at + 4, end - 4);
    chunks.push({
      type: String.fromCharCode(...named.subarray(0, 4)),
      data: named.subarray(4),
      isWhole: crc32(named) === view.getUint32(end - 4),
      end,
    });
    at = end;
  }
  return chunks;
}

function chunkBytes(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(FRAME + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** The checksum of PNG (ISO 3309), over a chunk's type and data. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
