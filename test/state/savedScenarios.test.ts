import { expect, it } from 'vitest';
import { savedScenarios } from '../../src/state/savedScenarios';

const link = '#/1/prices=2026-11-20/gap=both';

/** A browser's storage, made of a map. */
function fakeStorage(entries: readonly (readonly [string, string])[] = []): Storage {
  const map = new Map(entries);
  return {
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    clear: () => map.clear(),
  };
}

it('keeps scenarios by name, and lists them by name', () => {
  const storage = fakeStorage([['someone-else', 'x']]);
  const saved = savedScenarios(() => storage);
  expect(saved.list()).toEqual([]);
  expect(saved.save('  Support bot ', link)).toBe(true);
  expect(saved.save('Documents', `${link}/months=6`)).toBe(true);
  expect(saved.save('Support bot', `${link}/months=12`)).toBe(true);
  expect(saved.list()).toEqual([
    { name: 'Documents', link: `${link}/months=6` },
    { name: 'Support bot', link: `${link}/months=12` },
  ]);
  saved.remove('Documents');
  expect(saved.list()?.map(({ name }) => name)).toEqual(['Support bot']);
  expect(storage.getItem('someone-else')).toBe('x');
});

it.each([
  ['no name', '  ', link],
  ['no link', 'Bot', 'hello'],
  ['nothing', 'Bot', ''],
])('does not keep %s', (_, name, text) => {
  const saved = savedScenarios(() => fakeStorage());
  expect(saved.save(name, text)).toBe(false);
});

it('leaves out what is no scenario, whoever wrote it', () => {
  const prefix = 'rag-or-finetune:scenario:';
  const saved = savedScenarios(() =>
    fakeStorage([
      [`${prefix}Good`, link],
      [`${prefix}Not a link`, '<script>'],
      [`${prefix}Too long`, `${link}/title=${'x'.repeat(30_000)}`],
      [`${prefix}${'n'.repeat(500)}`, link],
      [prefix, link],
    ]),
  );
  expect(saved.list()).toEqual([{ name: 'Good', link }]);
});

it('does without where the browser throws, at once or later', () => {
  const refuse = () => {
    throw new Error('SecurityError');
  };
  const never = savedScenarios(refuse);
  expect(never.list()).toBeUndefined();
  expect(never.save('Bot', link)).toBe(false);
  expect(() => never.remove('Bot')).not.toThrow();

  const full = savedScenarios(() => ({ ...fakeStorage(), setItem: refuse }));
  expect(full.save('Bot', link)).toBe(false);
});

it('says so where the browser silently keeps nothing', () => {
  const saved = savedScenarios(() => ({ ...fakeStorage(), setItem: () => {} }));
  expect(saved.save('Bot', link)).toBe(false);
});
