import { expect, it } from 'vitest';
import { retrievalPaysFrom } from '../../../../src/ui/decide/result/retrievalPaysFrom';
import { evaluated } from '../shown';

const handbook = { gap: 'facts', change: 'quarterly', material: 'small', cite: 'must' } as const;

it('names the number of queries at which the costs of both cross', () => {
  const evaluation = evaluated(handbook);
  const [crossing] = evaluation.costs.breakEven.volume['prompting>rag'].crossings;
  const figure = Number(crossing?.toPrecision(3)).toLocaleString('en-US');
  expect(retrievalPaysFrom(evaluation)).toBe(
    `Over 24 months, retrieval costs less from about ${figure} queries a month.`,
  );
});

it('says so where it never costs less', () => {
  const dear = evaluated(handbook, { parameters: { rerankPer1k: 100, searchPer1k: 100 } });
  expect(retrievalPaysFrom(dear)).toBe(
    'Over 24 months, retrieval never costs less, not even at 50,000,000 queries a month.',
  );
});
