import { expect, it } from 'vitest';
import { type Simulation, simulation } from '../../../../src/model/uncertainty/simulation';
import { moneyFormat } from '../../../../src/share/moneyFormat';
import { quantileTable, simulatedBands } from '../../../../src/ui/cost/uncertainty/bandRows';
import { simulationFinding } from '../../../../src/ui/cost/uncertainty/simulationFinding';
import { evaluated } from '../../../model/costs/scenarioOf';

const { inputs, ranges } = evaluated({ parameters: { months: 6 } });
const drawn = simulation(inputs, ranges, ['rag', 'hybrid'], { draws: 1_000 });

const certain = (usd: number) => ({ p5: usd, p25: usd, p50: usd, p75: usd, p95: usd });
const won = (rag: number, hybrid: number): Simulation => ({
  draws: 10_000,
  bandsOf: 'total',
  costs: {
    rag: { total: { ...certain(5_000), p5: 4_000, p95: 9_000 }, winShare: rag, bands: [] },
    hybrid: { total: certain(8_000), winShare: hybrid, bands: [] },
  },
});

it('draws the wide bands under the narrow ones', () => {
  const bands = simulatedBands(drawn, 6);
  expect(bands.map(({ id, from, to }) => `${id} ${from}–${to}`)).toEqual([
    'rag p5–p95',
    'hybrid p5–p95',
    'rag p25–p75',
    'hybrid p25–p75',
  ]);
  const last = drawn.costs.rag?.bands[6];
  expect(bands[0]?.edges[6]).toEqual({ x: 6, low: last?.p5, high: last?.p95 });
});

it('draws no band beyond the horizon, which may have moved since', () => {
  expect(simulatedBands(drawn, 4).map(({ edges }) => edges.length)).toEqual([5, 5, 5, 5]);
});

const byMonth = simulation(inputs, ranges, ['rag', 'hybrid'], { draws: 1_000, bandsOf: 'month' });

it('draws the bands of months as steps, each from the month before on', () => {
  const [rag] = simulatedBands(byMonth, 6);
  expect(rag?.edges.map(({ x }) => x)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6]);
  expect(rag?.edges[0]?.high).toBe(byMonth.costs.rag?.bands[1]?.p95);
});

it('begins the table of months with the first month', () => {
  const { rows } = quantileTable(byMonth, (month) => `month ${month}`, moneyFormat({}));
  expect(rows.map(({ cells }) => cells[0])[0]).toBe('month 1');
  expect(rows).toHaveLength(6);
});

it('says of months between what the last of them lies', () => {
  expect(simulationFinding(byMonth, moneyFormat({}))).toMatch(
    /^In month 6, nine in ten of 1,000 draws lie between .* for RAG, between .* for Hybrid\.$/,
  );
});

it('writes every quantile of every month into the table', () => {
  const { columns, rows } = quantileTable(drawn, (month) => `month ${month}`, moneyFormat({}));
  expect(columns.map(({ header }) => header).slice(0, 6)).toEqual([
    ...['Month', 'RAG 5%', 'RAG 25%', 'RAG 50%', 'RAG 75%', 'RAG 95%'],
  ]);
  expect(rows).toHaveLength(7);
  expect(rows.every(({ cells }) => cells.length === 11)).toBe(true);
  expect(rows[6]?.cells[0]).toBe('month 6');
});

it.each([
  [0.62, 0.38, 'Cheapest in 62% of 10,000 draws: RAG; Hybrid in 38%.'],
  [0.0004, 0.9996, 'Cheapest in over 99% of 10,000 draws: Hybrid; RAG in 0.04%.'],
  [1, 0, 'Cheapest in all of 10,000 draws: RAG, between $4,000 and $9,000 in nine of ten.'],
])('of RAG cheapest in %d and Hybrid in %d says who wins how often', (rag, hybrid, sentence) => {
  expect(simulationFinding(won(rag, hybrid), moneyFormat({}))).toBe(sentence);
});

it('says of one approach alone between what it costs', () => {
  const { costs, ...others } = won(1, 0);
  const alone: Simulation = { ...others, costs: costs.rag ? { rag: costs.rag } : {} };
  expect(simulationFinding(alone, moneyFormat({}))).toBe(
    'In 10,000 draws RAG costs between $4,000 and $9,000 in nine of ten.',
  );
});
