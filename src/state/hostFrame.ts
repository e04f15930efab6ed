import { type FrameSize, heightMessage, hostMessageFrom, resizerMessage } from './hostMessages';
import type { ScenarioStore } from './scenarioStore';

/** What the page needs of the frame it is in; a test gives it a made-up one. */
export type HostFrame = {
  readonly contentSize: () => FrameSize;
  readonly onContentResize: (listener: () => void) => () => void;
  readonly onVisitorInput: (listener: () => void) => () => void;
  /** Calls back with what the page around says, and nobody else. */
  readonly onMessage: (listener: (data: unknown) => void) => () => void;
  readonly post: (message: unknown) => void;
  readonly after: (milliseconds: number, act: () => void) => () => void;
};

/** The quiet to wait for before the first, second and third message after a change; no fourth. */
const QUIET_MS: readonly number[] = [100, 400, 1_500];
/** After so much time without a message, what comes next is a new change. */
const FORGET_MS = 10_000;
/** Smaller differences are not worth a jump of the page around. */
const SMALLEST_STEP_PX = 4;

/**
 * Tells the page around how high this one is, and takes a theme from it, until the returned
 * function is called. A host may answer a height so that the content's changes again: that ends
 * after three messages, and where two heights take turns, with the greater.
 */
export function startHostFrame(store: ScenarioStore, frame: HostFrame): () => void {
  let announcedPx = 0;
  /** The heights announced since the visitor last did something. */
  let sent: readonly number[] = [];
  let resizerId: string | undefined;
  let stopWaiting: (() => void) | undefined;
  let stopRemembering: (() => void) | undefined;

  function whenQuiet(act: () => void) {
    stopWaiting?.();
    const quietMs = QUIET_MS[sent.length];
    stopWaiting = quietMs === undefined ? undefined : frame.after(quietMs, act);
  }

  function announceChange() {
    const { heightPx } = frame.contentSize();
    const isBack = heightPx < announcedPx && sent.some((each) => isSame(each, heightPx));
    if (!isBack && !isSame(heightPx, announcedPx)) announce();
  }

  function announce() {
    const size = frame.contentSize();
    announcedPx = size.heightPx;
    sent = [...sent, announcedPx];
    frame.post(heightMessage(announcedPx));
    if (resizerId !== undefined) frame.post(resizerMessage(resizerId, size, 'size'));
    stopRemembering?.();
    stopRemembering = frame.after(FORGET_MS, forget);
  }

  function forget() {
    sent = [];
    if (frame.contentSize().heightPx > announcedPx) whenQuiet(announceChange);
  }

  function hear(data: unknown) {
    const message = hostMessageFrom(data);
    if (message?.kind === 'theme') store.getState().setTheme(message.theme);
    if (message?.kind === 'resizerHello') {
      resizerId = message.id;
      frame.post(resizerMessage(resizerId, frame.contentSize(), 'init'));
    }
    // A listener that came late, or one that allows less: it hears the height again.
    if (message?.kind === 'heightSet' && !isSame(message.heightPx, announcedPx))
      whenQuiet(announce);
  }

  const stops = [
    frame.onContentResize(() => whenQuiet(announceChange)),
    frame.onVisitorInput(() => {
      sent = [];
      whenQuiet(announceChange);
    }),
    frame.onMessage(hear),
  ];
  return () => {
    for (const stop of [...stops, stopWaiting, stopRemembering]) stop?.();
  };
}

function isSame(onePx: number, otherPx: number): boolean {
  return Math.abs(onePx - otherPx) < SMALLEST_STEP_PX;
}
