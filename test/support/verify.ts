import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { browserIds } from './browsers';
import { getBrowsers, sayMissing } from './getBrowsers';

// Gets the browsers where it can, runs the whole check and closes with the count of its tests.
const REPORT = 'test-output/report.json';

const succeeds = (command: string) =>
  spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

getBrowsers(browserIds);

rmSync(REPORT, { force: true });
const passedAll = succeeds(
  `npm run check -- --reporter=default --reporter=json --outputFile.json=${REPORT}`,
);
const { numPassedTests = 0, numFailedTests = 0 } = existsSync(REPORT)
  ? JSON.parse(readFileSync(REPORT, 'utf8'))
  : {};
sayMissing(browserIds);
// What fails outside a test (formatting, types, a file that does not load) counts as one.
console.log(`\n${numPassedTests} passed, ${numFailedTests || (passedAll ? 0 : 1)} failed`);
process.exitCode = passedAll ? 0 : 1;
