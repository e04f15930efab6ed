import { expect, inject, it } from 'vitest';
import { runSession } from '../session/runSession';
import { launchChromium } from '../support/launchChromium';

/** A glimpse of `npm run session`, which goes on for minutes and measures memory, too. */
const ACTIONS = 60;

it('answers still after random use', { timeout: 300_000 }, async () => {
  const browser = await launchChromium();
  try {
    const plan = { seed: 7, actions: ACTIONS };
    const { deeds, missed, fault } = await runSession(browser, inject('baseUrl'), plan);
    expect(fault, deeds.join('\n')).toBeUndefined();
    expect(deeds.length).toBeGreaterThanOrEqual(ACTIONS);
    expect(missed.length, missed.join('\n')).toBeLessThan(ACTIONS / 3);
  } finally {
    await browser.close();
  }
});
