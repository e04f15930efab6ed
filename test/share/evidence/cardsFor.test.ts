import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clash, clashIds } from '../../../src/data/evidence/clashes';
import { evidencePlaces } from '../../../src/data/evidence/evidencePlaces';
import { newestPriceTable } from '../../../src/data/prices/priceTables';
import { quickSituations } from '../../../src/data/situations/quickSituations';
import { supportBot } from '../../../src/data/situations/supportBot';
import { citation } from '../../../src/data/sources/citations';
import { evaluate } from '../../../src/model/evaluate';
import { holds } from '../../../src/model/guides/condition';
import { cardRule, cardRuleIds } from '../../../src/share/evidence/cardRules';
import { cardsFor, MOST_CARDS } from '../../../src/share/evidence/cardsFor';
import { dearestItems } from '../../../src/share/evidence/dearestItems';
import { evaluated } from '../../model/costs/scenarioOf';
import { anyScenario } from '../../support/anyScenario';

const ids = evidencePlaces.map(({ id }) => id);
const idsFor = (answers: Parameters<typeof evaluated>[0]['answers']) =>
  cardsFor(evaluated({ answers: answers ?? {} })).map(({ id }) => id);

it('shows at most five different cards that exist, the weightiest first, in the same order always', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const evaluation = evaluate(scenario, newestPriceTable);
      const cards = cardsFor(evaluation);
      expect(cards.length).toBeLessThanOrEqual(MOST_CARDS);
      expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
      cards.forEach(({ id, points, because }, i) => {
        const next = cards[i + 1];
        expect(ids).toContain(id);
        expect(points).toBe(because.reduce((sum, rule) => sum + cardRule(rule).points, 0));
        if (!next) return;
        const inOrder = ids.indexOf(id) < ids.indexOf(next.id);
        expect(points > next.points || (points === next.points && inOrder)).toBe(true);
      });
      expect(cardsFor(evaluate(scenario, newestPriceTable))).toEqual(cards);
    }),
    { numRuns: 20 },
  );
});

it('never shows a clash that the answers exclude', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const shown = cardsFor(evaluate(scenario, newestPriceTable)).map(({ id }) => id);
      const clashing = clashIds.filter((id) => shown.includes(id));
      for (const id of clashing) expect(holds(clash(id).when, scenario.answers)).not.toBe('no');
    }),
    { numRuns: 20 },
  );
});

it('keeps the rules in the order of their points, and names only cards that exist', () => {
  const points = cardRuleIds.map((id) => cardRule(id).points);
  expect(points).toEqual([...points].sort((a, b) => b - a));
  for (const { answers } of [{ answers: {} }, ...quickSituations])
    for (const id of cardRuleIds) {
      const { cards = [] } = cardRule(id).subject(evaluated({ answers }));
      expect(cards.filter((card) => !ids.includes(card) && !citation(card))).toEqual([]);
    }
});

it.each([
  ['nothing answered: where to begin', {}, 'CX-34'],
  ['the support bot: what the guides make of it', supportBot.answers, 'CX-29'],
  ['the support bot: its clash', supportBot.answers, 'U3'],
  ['the support bot: the question that decides', supportBot.answers, 'CX-09'],
  ['a tenth of a second', { gap: 'facts', material: 'large', speed: 'instant' }, 'CX-15'],
  ['few examples', { gap: 'behaviour', format: 'strict', task: 'sort', examples: 20 }, 'CX-01'],
  ['only a schema', { gap: 'behaviour', format: 'schema', task: 'sort', examples: 600 }, 'CX-22'],
  ['a small handbook', { gap: 'facts', change: 'weekly', material: 'small', cite: 'no' }, 'CX-36'],
] as const)('%s', (_, answers, card) => {
  expect(idsFor(answers)).toContain(card);
});

it('warns of the cascade where it is chosen', () => {
  const { answers } = supportBot;
  const cards = cardsFor(evaluated({ answers, choices: { pattern: 'cascade' } }));
  expect(cards.map(({ id }) => id)).toContain('CX-25');
});

it('brings what bears on a number that the user set', () => {
  const answers = { gap: 'facts', material: 'large' } as const;
  const set = cardsFor(evaluated({ answers, parameters: { rerankPer1k: 5 } }));
  expect(set.filter(({ because }) => because.includes('ownNumber'))).not.toEqual([]);
  const left = cardsFor(evaluated({ answers }));
  expect(left.filter(({ because }) => because.includes('ownNumber'))).toEqual([]);
});

it('brings what bears on the longest wait where it is over the bound', () => {
  const slow = evaluated({ answers: { gap: 'facts', material: 'large', speed: 'fast' } });
  expect(slow.decision.warnings).toContain('slow');
  expect(cardRule('wait').subject(slow)).toEqual({ stages: ['base'] });
  const patient = evaluated({ answers: { gap: 'facts', material: 'large', speed: 'relaxed' } });
  expect(cardRule('wait').subject(patient)).toEqual({});
});

it('takes the largest costs over the horizon of what is recommended', () => {
  // 200 hours at $50 outweigh two months of a hundred queries.
  const evaluation = evaluated({
    answers: supportBot.answers,
    parameters: { queries: 100, months: 2, prepHours: 200, ragHours: 100 },
  });
  expect(dearestItems(evaluation, 2)).toEqual(['exampleWork', 'retrievalWork']);
  // 36 months of a million queries outweigh all work that is done once.
  const busy = evaluated({
    answers: supportBot.answers,
    parameters: { queries: 1_000_000, months: 36, prepHours: 200, ragHours: 100 },
  });
  expect(dearestItems(busy, 2)).toEqual(['baseCall', 'reranking']);
});

it('finds no cost of what is recommended where nothing meets every limit', () => {
  const { answers = {} } = clash('U10').readings[0] ?? {};
  const evaluation = evaluated({ answers });
  expect(evaluation.decision.outcome).toBe('none');
  expect(dearestItems(evaluation, 2)).toEqual([]);
});

it('leaves out a card that merely concerns what is recommended', () => {
  const points = quickSituations.flatMap(({ answers }) =>
    cardsFor(evaluated({ answers })).map((card) => card.points),
  );
  expect(Math.min(...points)).toBe(2);
});
