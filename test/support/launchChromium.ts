import { type Browser, chromium } from 'playwright-core';
import { chromiumPath, HOW_TO_GET_CHROMIUM } from './chromium';

/** This machine's own browser, without its calls home; nothing is downloaded. */
export function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error(HOW_TO_GET_CHROMIUM);
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox', // a container's root has no sandbox
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
