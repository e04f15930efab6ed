import { spawnSync } from 'node:child_process';
import { browserIds, browsers } from './browsers';
import { getBrowsers, sayMissing } from './getBrowsers';

// npm run engines [-- firefox]: the journeys in every engine, or in those that are named.
const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in browsers));
if (unknown.length > 0) throw new Error(`There is ${browserIds.join(', ')}; not ${unknown}`);
const ids = browserIds.filter((id) => named.length === 0 || named.includes(id));

getBrowsers(ids);
const files = ids.map((id) => `test/engines/${id}.test.ts`);
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'browser', ...files], {
  shell: process.platform === 'win32',
  stdio: 'inherit',
});
sayMissing(ids);
process.exitCode = status ?? 1;
