import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../support/browsers';
import { startTestHost } from '../support/testHost';
import type { Engine, RunningEngine } from './driver';
import type { Elsewhere, Journey } from './journey';
import { journeys } from './journeys/journeys';
import { PATIENCE, type Visitor, visitorWith } from './visitor';

/** A busy machine is slow, not wrong. */
const BUSY_MS = 180_000;

/** All journeys in one engine. */
export function runJourneys(engine: Engine) {
  const { name } = browsers[engine.id];

  describe(`in ${name}`, () => {
    let running: RunningEngine;
    let version = '';
    let host: Awaited<ReturnType<typeof startTestHost>>;
    beforeAll(async () => {
      host = await startTestHost();
      running = await engine.start();
    });
    afterAll(async () => {
      await running?.stop();
      console.info(`The journeys were run in ${name} ${version}.`);
      await host.close();
    });

    /** Looks at an address in a fresh profile; fails on any fault that the page or browser tells of. */
    async function visit(address: string, look: (visitor: Visitor) => Promise<void>) {
      const origins = [host.pageAddress(), host.wikiAddress()].map((each) => new URL(each).origin);
      const driver = await running.open({ width: 1280, height: 800, origins });
      version = driver.version;
      try {
        await driver.goto(address);
        await driver.mouse({ x: 2, y: 2 }); // somebody is there
        await look(visitorWith(driver));
      } finally {
        const faults = await driver.faults();
        if (faults.length > 0) console.error(faults.join('\n')); // often why a journey got stuck
        await driver.close();
        expect(faults).toEqual([]);
      }
    }

    it('is told of every fault', async () => {
      const { origin } = new URL(page());
      const driver = await running.open({ width: 1280, height: 800, origins: [origin] });
      await driver.goto(page());
      await driver.evaluate(`(${goWrong})()`);
      const told = [/said/, /thrown/, /rejected/, /other\.example/];
      await expect
        .poll(async () => {
          const faults = await driver.faults();
          return told.filter((fault) => !faults.some((each) => fault.test(each)));
        }, PATIENCE)
        .toEqual([]);
      await driver.close();
    });

    function startOf({ link = '', embedding }: Journey): string {
      return embedding ? host.wikiAddress({ at: page(), ...embedding }) : page() + link;
    }
    const page = () => host.pageAddress(engine.seesFaults ? 'plain' : 'watched');
    const elsewhere: Elsewhere = (link, look) => visit(page() + link, look);

    it.each(journeys)('$name', { timeout: BUSY_MS }, async (journey) => {
      await visit(startOf(journey), (visitor) => journey.go(visitor, elsewhere));
    });
  });
}

/** In the page: one fault of each kind. */
function goWrong() {
  console.error('said');
  setTimeout(() => {
    throw new Error('thrown');
  });
  Promise.reject(new Error('rejected'));
  document.body.append(Object.assign(new Image(), { src: 'http://other.example/' }));
}
