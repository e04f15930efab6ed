import type { BrowserContext } from 'playwright-core';

/** All that goes wrong from now on: uncaught errors, console errors, and requests to other origins, which are stopped. */
export async function watchFaults(
  context: BrowserContext,
  origins: readonly string[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  context.on('weberror', (event) => {
    const error = event.error();
    faults.push(`uncaught: ${error.stack ?? error.message}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  await context.route(
    ({ protocol, origin }) => protocol.startsWith('http') && !origins.includes(origin),
    (route) => {
      faults.push(`request to another origin: ${route.request().url()}`);
      return route.abort();
    },
  );
  return faults;
}
