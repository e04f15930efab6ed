import { type ThemeId, themeIds } from '../share/pageView';

/** What a page around ours may tell it; there is nothing else that it listens to. */
export type HostMessage =
  | { readonly kind: 'theme'; readonly theme: ThemeId }
  | { readonly kind: 'heightSet'; readonly heightPx: number }
  /** iframe-resizer's first message: the name under which it waits for our heights. */
  | { readonly kind: 'resizerHello'; readonly id: string };

/** A message's meaning, or undefined for all that is not exactly one of ours. */
export function hostMessageFrom(data: unknown): HostMessage | undefined {
  if (typeof data === 'string') return resizerHello(data);
  if (typeof data !== 'object' || data === null || !('type' in data)) return undefined;
  if (data.type === 'rag-or-finetune:theme' && 'theme' in data) {
    const theme = themeIds.find((id) => id === data.theme);
    return theme && { kind: 'theme', theme };
  }
  if (data.type === 'rag-or-finetune:height-set' && 'height' in data) {
    const { height } = data;
    if (typeof height !== 'number' || !Number.isFinite(height) || height < 0) return undefined;
    return { kind: 'heightSet', heightPx: height };
  }
  return undefined;
}

/** A height in our own words. */
export function heightMessage(heightPx: number) {
  return { type: 'rag-or-finetune:height', height: heightPx };
}

// iframe-resizer 4 and 5 say `[iFrameSizer]` and then, between colons: the frame's name, a margin,
// whether to set the width, and more that we need not know.
function resizerHello(text: string): HostMessage | undefined {
  const id = /^\[iFrameSizer\]([^:]+):\d*:(?:true|false):/.exec(text)?.[1];
  return id === undefined ? undefined : { kind: 'resizerHello', id };
}

/** A size in iframe-resizer's words; `init` answers its first message. */
export function resizerMessage(id: string, size: FrameSize, occasion: 'init' | 'size'): string {
  return `[iFrameSizer]${id}:${size.heightPx}:${size.widthPx}:${occasion}`;
}

/** The room that the page's content takes. */
export type FrameSize = { readonly widthPx: number; readonly heightPx: number };
