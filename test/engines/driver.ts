import type { BrowserId } from '../support/browsers';

export type Point = { readonly x: number; readonly y: number };

/** A point is one of the page, or of the frame that was entered, in pixels. */
export type MouseAct = Point | 'down' | 'up';

/** Keys that every engine's driver knows by this name. */
export type KeyName = 'Enter' | 'Escape' | 'PageUp' | 'Tab';

/** What a visitor's hands and eyes need of a browser, and no more: all that an engine has to bring. */
export type Driver = {
  readonly version: string;
  readonly goto: (address: string) => Promise<void>;
  /** From now on everything happens inside the frame of the page. */
  readonly enterFrame: () => Promise<void>;
  /** The value of an expression in the page, or what it promises. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** The mouse itself: where to, and its button, one after the other. */
  readonly mouse: (...acts: readonly MouseAct[]) => Promise<void>;
  readonly press: (key: KeyName) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** A PDF on A4; undefined where the engine's driver cannot print. */
  readonly print: (() => Promise<Uint8Array>) | undefined;
  readonly screenshot: () => Promise<Uint8Array>;
  /** The folder into which the browser saves. */
  readonly downloads: string;
  /** Uncaught errors, console errors, and requests to other origins than these. */
  readonly faults: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

export type Profile = {
  readonly width: number;
  readonly height: number;
  /** Requests to any other are faults. */
  readonly origins: readonly string[];
};

export type Engine = {
  readonly id: BrowserId;
  /** Whether the engine is told of faults; one that is not needs a page that watches itself. */
  readonly seesFaults: boolean;
  readonly start: () => Promise<RunningEngine>;
};

export type RunningEngine = {
  /** A window in a profile of its own, as of somebody who was never here. */
  readonly open: (profile: Profile) => Promise<Driver>;
  readonly stop: () => Promise<void>;
};
