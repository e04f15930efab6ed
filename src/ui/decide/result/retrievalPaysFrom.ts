import type { Evaluation } from '../../../model/evaluate';
import { parameterSpecs } from '../../../model/parameters';
import { formatMonths, formatNumber } from '../../kit/format';

/** From how many queries a month retrieval costs less than documents in the prompt, as a sentence. */
export function retrievalPaysFrom({ costs, inputs }: Evaluation): string {
  const { crossings, otherwise } = costs.breakEven.volume['prompting>rag'];
  const [from] = crossings;
  const period = formatMonths(inputs.parameters.months);
  if (from !== undefined) {
    return `Over ${period}, retrieval costs less from about ${formatNumber(from)} queries a month.`;
  }
  return otherwise === 'always cheaper'
    ? `Over ${period}, retrieval already costs less at any number of queries.`
    : `Over ${period}, retrieval never costs less, not even at ${formatNumber(parameterSpecs.queries.max)} queries a month.`;
}
