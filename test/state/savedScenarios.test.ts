import { expect, it } from 'vitest';
import { savedScenarios } from '../../src/state/savedScenarios';
import { fakeStorage } from './fakeStorage';

const link = '#/1/prices=2026-11-20/gap=both';

it('keeps scenarios by name, and lists them by name', () => {
  const storage = fakeStorage([['someone-else', 'x']]);
  const saved = savedScenarios(() => storage);
  expect(saved.list()).toEqual({ scenarios: [], unreadable: 0 });
  expect(saved.save('  Support bot ', link)).toBe(true);
  expect(saved.save('Documents', `${link}/months=6`)).toBe(true);
  expect(saved.save('Support bot', `${link}/months=12`)).toBe(true);
  expect(saved.list()?.scenarios).toEqual([
    { name: 'Documents', link: `${link}/months=6` },
    { name: 'Support bot', link: `${link}/months=12` },
  ]);
  expect(saved.remove('Documents')).toBe(true);
  expect(saved.list()?.scenarios.map(({ name }) => name)).toEqual(['Support bot']);
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
  expect(saved.list()).toEqual({ scenarios: [{ name: 'Good', link }], unreadable: 4 });
});

it('does without where the browser throws, at once or later', () => {
  const refuse = () => {
    throw new Error('SecurityError');
  };
  const never = savedScenarios(refuse);
  expect(never.list()).toBeUndefined();
  expect(never.save('Bot', link)).toBe(false);
  expect(never.remove('Bot')).toBe(false);

  const full = savedScenarios(() => ({ ...fakeStorage(), setItem: refuse }));
  expect(full.save('Bot', link)).toBe(false);
});

it('says so where the browser silently keeps nothing', () => {
  const saved = savedScenarios(() => ({ ...fakeStorage(), setItem: () => {} }));
  expect(saved.save('Bot', link)).toBe(false);
});

it('writes over no entry that it cannot read', () => {
  const entry = 'rag-or-finetune:scenario:Bot';
  const storage = fakeStorage([[entry, 'from a later version']]);
  expect(savedScenarios(() => storage).save('Bot', link)).toBe(false);
  expect(storage.getItem(entry)).toBe('from a later version');
});

it('gives a scenario another name, but never the name of another', () => {
  const storage = fakeStorage();
  const saved = savedScenarios(() => storage);
  saved.save('Bot', link);
  saved.save('Documents', `${link}/months=6`);
  expect(saved.rename('Bot', ' Support bot ')).toBe(true);
  expect(saved.rename('Support bot', 'Documents')).toBe(false);
  expect(saved.rename('Support bot', '  ')).toBe(false);
  expect(saved.rename('Support bot', 'Support bot')).toBe(true);
  expect(saved.list()?.scenarios).toEqual([
    { name: 'Documents', link: `${link}/months=6` },
    { name: 'Support bot', link },
  ]);
});

it('keeps the old name where the new one is refused', () => {
  const storage = fakeStorage([['rag-or-finetune:scenario:Bot', link]]);
  const full = () => {
    throw new Error('QuotaExceededError');
  };
  const saved = savedScenarios(() => ({ ...storage, key: storage.key, length: 1, setItem: full }));
  expect(saved.rename('Bot', 'Other')).toBe(false);
  expect(storage.getItem('rag-or-finetune:scenario:Bot')).toBe(link);
});
