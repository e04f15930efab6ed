import { expect, it } from 'vitest';
import { moneyFormat } from '../../../src/share/moneyFormat';
import { architectureSentence } from '../../../src/ui/architecture/architectureSentence';
import { variation } from '../../model/architecture/variations';

it.each([
  [
    'prompting, nothing set',
    'For a query, Prompting reads 2,150 tokens, writes 400 and costs $0.00345; the first word comes after about 0.7 s.',
  ],
  [
    'hybrid, cascade, nothing set',
    'For an average query, Hybrid (cascade) reads 3,430 tokens, writes 600 and costs $0.00502; the first word comes after about 1 s.',
  ],
  [
    'tuning, dedicated hosting',
    'For a query, Fine-tuning reads 350 tokens, writes 400 and costs nothing by the query but $5,430 a month; the first word comes after about 0.4 s.',
  ],
])('%s', (name, expected) => {
  const { graph, inputs } = variation(name);
  expect(architectureSentence(graph, inputs, moneyFormat({}))).toBe(expected);
});
