import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newestPriceTable } from '../../../../src/data/prices/priceTables';
import { supportBot } from '../../../../src/data/situations/supportBot';
import { evaluate } from '../../../../src/model/evaluate';
import { flipGroups } from '../../../../src/ui/decide/result/flipGroups';
import { anyScenario } from '../../../support/anyScenario';
import { evaluated } from '../shown';

const groupsOf = (answers: Parameters<typeof evaluated>[0]) => flipGroups(evaluated(answers));

it('puts the question that nobody answered first', () => {
  expect(groupsOf(supportBot.answers)[0]?.question).toBe('training');
});

it('says a number as its exact border', () => {
  const examples = groupsOf(supportBot.answers).find(({ question }) => question === 'examples');
  expect(examples?.changes).toEqual([
    { clause: 'there are fewer than 50 checked examples', outcome: 'rag' },
  ]);
});

it('has a group for every question with a flip, and never names the outcome in force', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const evaluation = evaluate(scenario, newestPriceTable);
      const { flips, outcome } = evaluation.decision;
      const groups = flipGroups(evaluation);
      const named = groups.map(({ question }) => question);
      expect(named).toEqual(expect.arrayContaining(flips.map(({ question }) => question)));
      for (const change of groups.flatMap(({ changes }) => changes)) {
        expect(change.outcome).not.toBe(outcome);
      }
    }),
  );
});
