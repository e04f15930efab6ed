import { mkdirSync, mkdtempSync, rm, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type LaunchOptions } from 'playwright-core';
import { chromiumArguments, chromiumPath, HOW_TO_GET_CHROMIUM } from './chromium';

/** This machine's own browser, without its calls home; nothing is downloaded. */
export function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({ ...usualOptions(), ...options });
}

/** The same with settings that a visitor can make, as Chromium's Preferences file writes them. */
export async function launchWithPreferences(preferences: object): Promise<BrowserContext> {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, usualOptions());
  // Chromium still writes for a moment; what cannot be removed stays in the system's own folder.
  context.on('close', () => rm(profile, { recursive: true, maxRetries: 10 }, () => {}));
  return context;
}

function usualOptions() {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error(HOW_TO_GET_CHROMIUM);
  return {
    executablePath,
    args: [...chromiumArguments],
  };
}
