import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserId, browsers } from './browsers';

/** Installs the browsers that are missing, on Debian and Ubuntu; says what still is. */
export function getBrowsers(ids: readonly BrowserId[]) {
  const missing = ids.filter((id) => !browsers[id].isHere());
  if (missing.length > 0 && existsSync('/usr/bin/apt-get')) {
    const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
    run(`${sudo}apt-get update`);
    // One by one: a release that lacks one of them has the others.
    for (const id of missing) run(`${sudo}apt-get install -y ${browsers[id].debianPackages}`);
  }
  sayMissing(ids);
}

/** A browser that is missing is said to be, never passed over. */
export function sayMissing(ids: readonly BrowserId[]) {
  for (const id of ids) {
    const { name, isHere, howToGet } = browsers[id];
    if (!isHere()) console.error(`No journeys in ${name}. ${howToGet}`);
  }
}

function run(command: string) {
  spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
}
