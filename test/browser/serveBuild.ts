import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { browserIds } from '../support/browsers';
import { sayMissing } from '../support/getBrowsers';
import { serveDist } from '../support/serveDist';

declare module 'vitest' {
  interface ProvidedContext {
    baseUrl: string;
  }
}

/** Builds once for all journeys and serves the result while they run. */
export async function setup(project: TestProject) {
  sayMissing(browserIds);
  // A process of its own: inside Vitest, NODE_ENV is "test" and React would be the slow one.
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  });
  const { url, close } = await serveDist();
  project.provide('baseUrl', url);
  return close;
}
