import { existsSync } from 'node:fs';

const usualPlaces = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env.ProgramFiles}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['ProgramFiles(x86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
];

export const HOW_TO_GET_CHROMIUM =
  'No Chromium found: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to the browser’s program file.';

/** Without its calls home. */
export const chromiumArguments: readonly string[] = [
  '--no-sandbox', // a container's root has no sandbox
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of this machine's Chromium, Chrome or Edge; undefined when there is none. */
export function chromiumPath(): string | undefined {
  return usualPlaces.find((path) => path && existsSync(path));
}
