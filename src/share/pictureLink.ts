import { isLink } from './linkBody';
import { isPng, pngText } from './pngText';

/** What a file holds: the link that a picture of ours carries, or why there is none. */
export type PictureLink =
  | { readonly kind: 'link'; readonly text: string }
  | { readonly kind: 'noPng' | 'noLink' };

/** The link in the bytes of a picture; any bytes will do. */
export function pictureLink(bytes: Uint8Array): PictureLink {
  if (!isPng(bytes)) return { kind: 'noPng' };
  const text = pngText(bytes);
  return text !== undefined && isLink(text) ? { kind: 'link', text } : { kind: 'noLink' };
}
