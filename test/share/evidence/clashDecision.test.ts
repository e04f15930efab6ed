import { describe, expect, it } from 'vitest';
import { type ClashId, clash, clashIds } from '../../../src/data/evidence/clashes';
import { guides } from '../../../src/data/guides/guides';
import { newestPriceTable } from '../../../src/data/prices/priceTables';
import { holds } from '../../../src/model/guides/condition';
import { replayGuides } from '../../../src/model/guides/replayGuides';
import { clashDecisions } from '../../../src/share/evidence/clashDecision';

/** What is stated to be decided, reading by reading, with the next step of the plan. */
const stated: { readonly [Id in ClashId]: readonly string[] } = {
  U1: ['rag'],
  U2: ['tuning', 'hybrid'],
  U3: ['hybrid', 'rag'],
  U4: ['tuning, then hybrid', 'rag'],
  U5: ['tuning', 'tuning'],
  U6: ['rag, then hybrid', 'prompting, then tuning'],
  U7: ['tuning'],
  U8: ['tuning'],
  U9: ['hybrid'],
  U10: ['none'],
  U11: ['prompting', 'rag'],
  U12: ['rag, cheapest rag'],
};

it('has twelve', () => {
  expect(clashIds).toEqual(Array.from({ length: 12 }, (_, i) => `U${i + 1}`));
});

describe.each(clashIds)('%s', (id) => {
  const { readings, says, why, contradictions } = clash(id);

  it('decides as stated, computed like any scenario', () => {
    const decided = clashDecisions(clash(id), newestPriceTable).map(
      ({ outcome, next, cheapest }) =>
        `${outcome}${next ? `, then ${next}` : ''}${cheapest ? `, cheapest ${cheapest}` : ''}`,
    );
    expect(decided).toEqual(stated[id]);
  });

  it('holds for its own first reading', () => {
    expect(holds(clash(id).when, readings[0]?.answers ?? {})).toBe('yes');
    expect(holds(clash(id).when, {})).toBe('unknown');
  });

  it('sets sources against each other that the replays bear out', () => {
    const results = readings.map(({ answers }) => replayGuides(guides, answers));
    for (const { sources, outcome } of says) {
      for (const source of sources) {
        const at = results.flatMap(({ S0tree, S3flow, S4sheet }) => [
          ...[S0tree, S3flow].map((each) => ({ leaf: each.leaf, outcome: each.outcome })),
          ...S4sheet.fired.map((line) => ({ leaf: line.id, outcome: S4sheet.outcome })),
        ]);
        if (/^S0\.tree\.L|^S3\.flow\.P/.test(source))
          expect(at).toContainEqual({ leaf: source, outcome });
        if (source.startsWith('S4.sheet'))
          expect(at.map(({ leaf }) => leaf)).toContainEqual(source);
      }
    }
    const positions = new Set(says.map((each) => each.outcome ?? each.says));
    expect(positions.size).toBeGreaterThan(1);
  });

  it('says why, and which contradictions are behind it', () => {
    expect(why.says).toMatch(/^[A-Z].*\.$/);
    expect(contradictions.length).toBeGreaterThan(0);
  });
});
