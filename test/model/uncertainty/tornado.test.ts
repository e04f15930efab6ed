import { expect, it } from 'vitest';
import { tornado } from '../../../src/model/uncertainty/tornado';
import { evaluated } from '../costs/scenarioOf';

const { inputs } = evaluated({ parameters: { months: 12 } });
const bars = tornado(inputs, { prepHours: { low: 50, high: 500 } }, 'rag', 'tuning');
const bar = (id: string) => bars.find((each) => each.id === id);

it('puts the greatest effect first', () => {
  const lengths = bars.map(({ low, high }) => Math.abs(high.usd - low.usd));
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
});

it('states what the ends of a range do to B minus A', () => {
  const { low, high } = bar('prepHours') ?? {};
  expect([low?.value, high?.value]).toEqual([50, 500]);
  expect((high?.usd ?? 0) - (low?.usd ?? 0)).toBeCloseTo(450 * 50, 6); // hours × hourly rate
});

it('takes ±25 % where there is no range', () => {
  const { low, high } = bar('ragHours') ?? {};
  expect([low?.value, high?.value]).toEqual([45, 75]);
  expect((high?.usd ?? 0) - (low?.usd ?? 0)).toBeCloseTo(-30 * 50, 6); // it is A that pays
  const preparing = tornado(inputs, {}, 'rag', 'tuning').find(({ id }) => id === 'prepHours');
  expect(preparing?.low.value).toBe(0.75 * inputs.parameters.prepHours);
});

it('computes with the whole numbers that it states', () => {
  expect([bar('months')?.low.value, bar('months')?.high.value]).toEqual([9, 15]);
  expect([bar('epochs')?.low.value, bar('epochs')?.high.value]).toEqual([2, 4]);
});

it('leaves out what makes no difference', () => {
  // Both pay for the prompt; nothing is hosted, routed or searched for a fee.
  for (const id of ['promptHours', 'promptUpkeepHours', 'gpuHour', 'baseShare', 'searchPer1k']) {
    expect(bar(id)).toBeUndefined();
  }
});

it('states the total where there is nothing to compare with', () => {
  const alone = tornado(inputs, {}, undefined, 'rag').find(({ id }) => id === 'ragHours');
  const { horizonTotal } = evaluated({ parameters: { months: 12 } }).costs.projections.rag;
  expect(alone?.high.usd).toBeCloseTo(horizonTotal + 15 * 50, 6);
});
