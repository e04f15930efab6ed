import { expect, it } from 'vitest';
import { linkKeys } from '../../src/share/linkKeys';
import { fullKeys, shortKeys } from '../../src/share/shortKeys';

it('leaves out what a key shares with the one before', () => {
  const keys = ['gap', 'facts.gap', 'facts.change.weekly', 'facts.change.daily', 'facts.rights'];
  const short = ['gap', 'facts.gap', '.change.weekly', '..daily', '.rights'];
  expect(shortKeys(keys)).toEqual(short);
  expect(fullKeys(short)).toEqual(keys);
});

it('leans on a whole key as well', () => {
  const keys = ['baseModel', 'baseModel.input'];
  expect(shortKeys(keys)).toEqual(['baseModel', '.input']);
  expect(fullKeys(['baseModel', '.input'])).toEqual(keys);
});

it('finds every key again, whichever of them a link has', () => {
  const keys = linkKeys.map(({ key }) => key);
  for (const step of [1, 2, 3, 5, 7]) {
    const some = keys.filter((_, index) => index % step === 0);
    expect(fullKeys(shortKeys(some))).toEqual(some);
  }
});

it('leaves a key alone that has nothing to lean on', () => {
  expect(fullKeys(['.input', 'gap', '..daily'])).toEqual(['.input', 'gap', '..daily']);
});

it('leaves the end of a key open that has nothing but dots', () => {
  expect(fullKeys(['a.b', '.'])).toEqual(['a.b', 'a.']);
});
