import { expect, it } from 'vitest';
import packageJson from '../../../package.json';
import { changelog, currentRelease } from '../../../src/data/about/changelog';
import { LINK_VERSION } from '../../../src/share/linkVersions';

it('the newest release is the one that is built, and writes the links that are written', () => {
  expect(currentRelease.version).toBe(packageJson.version);
  expect(currentRelease.linkVersion).toBe(LINK_VERSION);
});

it('releases stand newest first, each with something to say', () => {
  const dates = changelog.map(({ releasedOn }) => releasedOn);
  expect(dates).toEqual([...dates].sort().reverse());
  expect(
    changelog.filter(({ changes }) => changes.every((change) => change.trim() === '')),
  ).toEqual([]);
});

it('each version of links came with a release', () => {
  const versions = new Set<number>(changelog.map(({ linkVersion }) => linkVersion));
  for (let version = 1; version <= LINK_VERSION; version += 1) expect(versions).toContain(version);
});
