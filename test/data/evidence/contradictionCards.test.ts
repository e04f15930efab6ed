import { describe, expect, it } from 'vitest';
import { contradictionGroups } from '../../../src/data/evidence/contradiction';
import { contradictionCards } from '../../../src/data/evidence/contradictionCards';
import { newestPriceTable } from '../../../src/data/prices/priceTables';
import { contradictions } from '../../../src/data/sources/contradictions';

const cards = Object.entries(contradictionCards);

it('has all of them in the order of their ids, each in its group', () => {
  expect(cards.map(([id]) => id)).toEqual(Object.keys(contradictions));
  const groups = Object.keys(contradictionGroups);
  const counts = groups.map((group) => cards.filter(([, each]) => each.group === group).length);
  expect(counts).toEqual([5, 8, 4, 8, 12]);
});

describe.each(cards)('%s', (_, { claims, evidence, here, touches, figures }) => {
  const sentences = [...claims, ...evidence, ...here];

  it('says what is claimed, what is known and what happens here', () => {
    for (const part of [claims, evidence, here]) expect(part.length).toBeGreaterThan(0);
    for (const { says } of sentences) expect(says).toMatch(/^[A-ZÀ-Ý$\d].*\.$/);
  });

  it('takes every claim from an article, and only claims', () => {
    for (const { sources } of claims) {
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter((id) => !/^S[0-4]\./.test(id))).toEqual([]);
    }
  });

  it('uses every figure that it names, and has every figure that it uses', () => {
    const used = new Set(
      sentences.flatMap(({ says }) =>
        [...says.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
      ),
    );
    const known = Object.keys(figures?.(newestPriceTable) ?? {});
    expect([...used].filter((name) => !known.includes(name))).toEqual([]);
    expect(figures === undefined).toBe(used.size === 0);
  });

  it('marks sentences with worked-out figures as our arithmetic', () => {
    const listed = /lists? /; // a listed price needs no arithmetic
    const worked = sentences.filter(({ says }) => says.includes('{') && !listed.test(says));
    expect(worked.filter(({ mark }) => mark !== 'ourArithmetic')).toEqual([]);
  });

  it('says where it touches the page', () => {
    expect(Object.values(touches).flat().length).toBeGreaterThan(0);
  });
});
