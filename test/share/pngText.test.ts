import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPng, pngText, withPngText } from '../../src/share/pngText';

/** The smallest PNG: one grey pixel; its checksums are from another program. */
const onePixel = bytesOf(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
);
const real = new Uint8Array(readFileSync('public/pictures/cost.png'));
const link = 'https://host.example/tool/#/1/prices=2026-11-20/title=Größe';

function bytesOf(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

it.each([
  ['a small picture', onePixel],
  ['a real one', real],
])('reads back what it wrote into %s', (_, png) => {
  const carrying = withPngText(png, link);
  expect(pngText(carrying)).toBe(link);
  expect(pngText(png)).toBeUndefined();
});

it('reads back also what holds the sign that ends a keyword', () => {
  expect(pngText(withPngText(onePixel, 'a\0b\0'))).toBe('a\0b\0');
});

it('leaves every byte of the picture as it was, and writes right behind the header', () => {
  const carrying = withPngText(real, link);
  const added = carrying.length - real.length;
  expect(carrying.subarray(0, 33)).toEqual(real.subarray(0, 33));
  expect(carrying.subarray(33 + added)).toEqual(real.subarray(33));
});

it('writes an iTXt chunk as the standard has it', () => {
  const chunk = Buffer.from(withPngText(onePixel, 'abc').subarray(33));
  // 28 bytes of data: the keyword's 20, five zeros and three letters.
  expect(chunk.subarray(0, 8)).toEqual(Buffer.from([0, 0, 0, 28, ...Buffer.from('iTXt')]));
  expect(chunk.subarray(8, 36).toString('latin1')).toBe('rag-or-finetune link\0\0\0\0\0abc');
  // The checksum as Python's zlib.crc32 gives it for type and data.
  expect(chunk.readUInt32BE(36).toString(16)).toBe('b2349cb6');
});

it('takes no damaged text for a link', () => {
  const damaged = withPngText(onePixel, link).map((byte, i) => (i === 33 + 40 ? byte ^ 1 : byte));
  expect(pngText(damaged)).toBeUndefined();
});

it('does not read what another program wrote under another name', () => {
  const carrying = withPngText(onePixel, link);
  expect(pngText(carrying.map((byte, i) => (i === 41 ? 0x52 : byte)))).toBeUndefined();
});

it('never throws, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(pngText(bytes)).toBeUndefined();
      const cut = withPngText(onePixel, link);
      expect(() =>
        pngText(new Uint8Array([...cut.subarray(0, bytes.length), ...bytes])),
      ).not.toThrow();
    }),
  );
});

it('reads every text back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(pngText(withPngText(onePixel, text))).toBe(text);
    }),
  );
});

it('knows a PNG from its first bytes, and refuses to write into anything else', () => {
  expect(isPng(real)).toBe(true);
  expect(isPng(new TextEncoder().encode('<svg/>'))).toBe(false);
  expect(() => withPngText(new Uint8Array([1, 2, 3]), link)).toThrow('no PNG');
});

/** The picture with other bytes from the 33rd on, in its text chunk, whose checksum is made right. */
function withType(png: Uint8Array, type: string): Uint8Array {
  const bytes = Buffer.from(png);
  const length = bytes.readUInt32BE(33);
  bytes.write(type, 37, 'latin1');
  bytes.writeUInt32BE(crc32(bytes.subarray(37, 41 + length)), 41 + length);
  return bytes;
}

it('reads no text that another program wrote under another keyword', () => {
  const bytes = Buffer.from(withPngText(onePixel, link));
  bytes.write('R', 41, 'latin1');
  expect(pngText(withType(bytes, 'iTXt'))).toBeUndefined();
});

it('reads a text only from the kind of chunk that it writes', () => {
  const carrying = withPngText(onePixel, link);
  expect(pngText(withType(carrying, 'iTXt'))).toBe(link);
  expect(pngText(withType(carrying, 'tEXt'))).toBeUndefined();
});

it('reads a text also where nothing follows it, and none that is cut off', () => {
  const carrying = withPngText(onePixel, link);
  const end = 33 + carrying.length - onePixel.length;
  expect(pngText(carrying.subarray(0, end))).toBe(link);
  expect(pngText(carrying.subarray(0, end - 1))).toBeUndefined();
});

it('leaves a text alone that is longer than any link', () => {
  // The keyword and five zeros are 25 bytes of the 40,000.
  const longest = 'a'.repeat(40_000 - 25);
  expect(pngText(withPngText(onePixel, longest))).toBe(longest);
  expect(pngText(withPngText(onePixel, `${longest}a`))).toBeUndefined();
});

it('takes bytes for no PNG whose first are not those of one, whatever follows', () => {
  const broken = withPngText(onePixel, link).map((byte, i) => (i === 0 ? byte ^ 1 : byte));
  expect(pngText(broken)).toBeUndefined();
  expect(() => withPngText(broken, link)).toThrow('no PNG');
});
