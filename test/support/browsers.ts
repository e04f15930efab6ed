import { existsSync } from 'node:fs';
import { chromiumPath, HOW_TO_GET_CHROMIUM } from './chromium.ts';

export const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

export type BrowserId = 'chromium' | 'firefox' | 'webkit';

type BrowserSpec = {
  readonly name: string;
  readonly isHere: () => boolean;
  readonly howToGet: string;
  readonly debianPackages: string;
};

/** The browsers of the journeys: whether this machine has them, and how it gets them. */
export const browsers: Readonly<Record<BrowserId, BrowserSpec>> = {
  chromium: {
    name: 'Chromium',
    isHere: () => chromiumPath() !== undefined,
    howToGet: HOW_TO_GET_CHROMIUM,
    debianPackages: 'chromium fonts-liberation',
  },
  firefox: {
    name: 'Firefox',
    isHere: () => existsSync(FIREFOX),
    howToGet: `No Firefox at ${FIREFOX}: install Firefox, or set FIREFOX_PATH to its program file.`,
    debianPackages: 'firefox-esr',
  },
  webkit: {
    name: 'WebKit',
    isHere: () =>
      ['WebKitWebDriver', 'xvfb-run', 'xauth'].every((name) => existsSync(`/usr/bin/${name}`)),
    howToGet: 'No WebKitGTK: it runs on Debian and Ubuntu, from webkit2gtk-driver, xvfb and xauth.',
    debianPackages: 'webkit2gtk-driver xvfb xauth',
  },
};

export const browserIds = Object.keys(browsers) as BrowserId[];
