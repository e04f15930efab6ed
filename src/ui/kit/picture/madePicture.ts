import { withPngText } from '../../../share/pngText';
import { pngBytes } from './pngBytes';
import { type PictureRequest, standaloneSvg } from './standaloneSvg';

export type PictureFormat = 'png' | 'svg';

export type MadePicture = {
  readonly blob: Blob;
  /** The same as text that can be copied. */
  readonly svg: string;
  readonly format: PictureFormat;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
};

/** Draws a part of the page as a file; a PNG can carry a text in its metadata. */
export async function madePicture(
  request: PictureRequest,
  format: PictureFormat,
  carried: string | undefined,
): Promise<MadePicture> {
  const drawing = standaloneSvg(request);
  const { text: svg, width, height } = drawing;
  if (format === 'svg') {
    return { blob: new Blob([svg], { type: 'image/svg+xml' }), svg, format, width, height };
  }
  const png = await pngBytes(drawing);
  const bytes = carried === undefined ? png.bytes : withPngText(png.bytes, carried);
  const blob = new Blob([bytes], { type: 'image/png' });
  return { blob, svg, format, width: png.width, height: png.height };
}
