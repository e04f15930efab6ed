import { expect, it } from 'vitest';
import { rangesEverywhere } from '../../src/model/uncertainty/ranges';
import { simulation } from '../../src/model/uncertainty/simulation';
import { isReply, isRequest, type Job } from '../../src/worker/messages';
import { evaluated } from '../model/costs/scenarioOf';

const { inputs } = evaluated({});
const ranges = rangesEverywhere(inputs);
const job: Job = { inputs, ranges, approaches: ['rag'], draws: 100 };

it('believes what the page and the worker send each other', () => {
  expect(isRequest({ id: 1, job })).toBe(true);
  expect(isReply({ id: 1, simulation: simulation(inputs, ranges, ['rag'], job) })).toBe(true);
});

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['a word', 'simulate'],
  ['no id', { job }],
  ['no job', { id: 1 }],
  ['more draws than there are', { id: 1, job: { ...job, draws: 10_001 } }],
  ['part of a draw', { id: 1, job: { ...job, draws: 0.5 } }],
  ['an approach unheard of', { id: 1, job: { ...job, approaches: ['magic'] } }],
  ['a parameter unheard of', { id: 1, job: { ...job, ranges: { luck: { low: 0, high: 1 } } } }],
  [
    'a range the wrong way round',
    { id: 1, job: { ...job, ranges: { pages: { low: 2, high: 1 } } } },
  ],
  [
    'a range without end',
    { id: 1, job: { ...job, ranges: { pages: { low: 2, high: Infinity } } } },
  ],
  ['bands of something unheard of', { id: 1, job: { ...job, bandsOf: 'luck' } }],
  ['no inputs', { id: 1, job: { ...job, inputs: {} } }],
  [
    'a parameter that is no number',
    { id: 1, job: { ...job, inputs: { ...inputs, parameters: {} } } },
  ],
  ['no prices', { id: 1, job: { ...job, inputs: { ...inputs, phases: [] } } }],
])('does not work on a request with %s', (_, message) => {
  expect(isRequest(message)).toBe(false);
});
