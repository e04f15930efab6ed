// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Scenario } from '../../../../src/model/scenario';
import { simulation } from '../../../../src/model/uncertainty/simulation';
import { ChartPlace } from '../../../../src/ui/cost/ChartPlace';
import { SimulatorContext } from '../../../../src/ui/cost/uncertainty/SimulatorContext';
import { useEvaluation } from '../../../../src/ui/useScenario';
import { facts, shown } from '../shown';
import { fakeSimulator } from './fakeSimulator';

function Place() {
  return <ChartPlace evaluation={useEvaluation()} />;
}

function setUp(scenario: Partial<Scenario> = { answers: facts }) {
  const simulator = fakeSimulator();
  const place = (
    <SimulatorContext value={simulator.start}>
      <Place />
    </SimulatorContext>
  );
  const answer = (draws: number) => {
    const { job, answer } = simulator.calls.at(-1) ?? {};
    if (!job || !answer) throw new Error('Nothing was to be simulated');
    act(() => answer(simulation(job.inputs, job.ranges, job.approaches, { ...job, draws })));
  };
  return { ...shown(place, scenario), simulator, answer };
}

it('simulates the compared approaches with the ranges in force and says who wins how often', () => {
  const { simulator, answer } = setUp();
  expect(
    simulator.calls.map(({ job }) => [job.approaches, Object.keys(job.ranges).sort()]),
  ).toEqual([
    [
      ['rag', 'hybrid'],
      ['prepHours', 'storeMonthly'],
    ],
  ]);
  expect(screen.queryByText(/draws/)).not.toBeInTheDocument();
  answer(500);
  expect(screen.getByText(/^Cheapest in .* of 500 draws/)).toBeVisible();
  expect(screen.getByText(/75 and 95% of 500 draws/)).toBeInTheDocument();
});

it('simulates again when a number moves, and shows the last result meanwhile', () => {
  const { store, simulator, answer } = setUp();
  answer(500);
  act(() => store.getState().setParameter('queries', 300_000));
  expect(simulator.calls.at(-1)?.job.inputs.parameters.queries).toBe(300_000);
  expect(screen.getByText(/^Cheapest in .* of 500 draws/)).toBeVisible();
  answer(400);
  expect(screen.getByText(/^Cheapest in .* of 400 draws/)).toBeVisible();
});

it('simulates nothing when uncertainty is off, and stops what runs', async () => {
  const { store, simulator, answer } = setUp();
  answer(500);
  expect(simulator.running()).toBe(1);
  act(() => store.getState().choose('uncertainty', 'off'));
  expect(screen.queryByText(/^Cheapest in/)).not.toBeInTheDocument();
  await waitFor(() => expect(screen.queryByText(/draws/)).not.toBeInTheDocument()); // the closed table
  expect(simulator.running()).toBe(0);
  expect(simulator.calls).toHaveLength(1);
});

it('simulates nothing where nothing is compared', () => {
  const { simulator } = setUp({ answers: { ...facts, speed: 'instant' } });
  expect(simulator.calls).toEqual([]);
});

it('draws the ranges of a month, too, and shows no band of the totals meanwhile', async () => {
  const { answer, simulator, user } = setUp();
  answer(500);
  await user.click(screen.getByRole('radio', { name: 'A month' }));
  expect(simulator.calls.at(-1)?.job.bandsOf).toBe('month');
  await waitFor(() => expect(screen.queryByText(/draws/)).not.toBeInTheDocument()); // the closed table
  answer(500);
  expect(screen.getByText(/^In month 24, nine in ten of 500 draws/)).toHaveTextContent(
    /lie between \$[\d,]+ and \$[\d,]+ for RAG, between \$[\d,]+ and \$[\d,]+ for Hybrid\.$/,
  );
  expect(await screen.findByText(/^What a month does not exceed in 5, 25, /)).toBeInTheDocument();
});
