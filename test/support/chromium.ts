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

/** The path of this machine's Chromium, Chrome or Edge; undefined when there is none. */
export function chromiumPath(): string | undefined {
  return usualPlaces.find((path) => path && existsSync(path));
}
