import { onTestFinished, vi } from 'vitest';
import type { HostFrame } from '../../src/state/hostFrame';

/** A frame, its host and their clock; the content's height may depend on the frame's. */
export function fakeHostFrame(contentHeight: (framePx: number) => number) {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const nobody = (_: unknown) => {};
  const listeners = { resize: nobody, input: nobody, message: nobody };
  const listen = (kind: keyof typeof listeners) => (listener: (data: unknown) => void) => {
    listeners[kind] = listener;
    return () => {
      listeners[kind] = nobody;
    };
  };
  const frame = {
    /** What the host got. */
    posts: [] as unknown[],
    /** What the host does about it. */
    answer: (_message: unknown) => {},
    framePx: 600,
    contentHeight,

    contentSize: () => ({ widthPx: 480, heightPx: frame.contentHeight(frame.framePx) }),
    onContentResize: listen('resize'),
    onVisitorInput: listen('input'),
    onMessage: listen('message'),
    post: (message: unknown) => {
      frame.posts.push(message);
      frame.answer(message);
    },
    after: (milliseconds: number, act: () => void) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },

    resized: () => listeners.resize(undefined),
    visitorActs: () => listeners.input(undefined),
    hostSays: (data: unknown) => listeners.message(data),
    pass: (milliseconds: number) => vi.advanceTimersByTime(milliseconds),
  };
  return frame satisfies HostFrame;
}
