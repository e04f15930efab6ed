import type { RecordSection } from '../../../share/record/decisionRecord';
import { formatUsd } from '../../kit/format';
import { pricesName } from '../../pricesName';
import { doubtWords, modelLabel } from '../../recordWords';
import type { RecordSubject } from '../recordSubject';
import { usedPrices } from '../usedPrices';

/** The prices that the costs are computed with, each with its list and its day. */
export function pricesSection(subject: RecordSubject): RecordSection {
  const { evaluation, tables } = subject;
  const { models } = evaluation.inputs;
  const doubtful = Object.values(models).flatMap((model) => {
    const doubt = doubtWords(model);
    return doubt ? [{ says: `${modelLabel(model)}: ${doubt}.` }] : [];
  });
  const name = pricesName(evaluation.scenario.prices, tables);
  return {
    id: 'prices',
    heading: 'Prices',
    blocks: [
      {
        kind: 'table',
        caption: `The ${name}, US dollars per million tokens`,
        columns: [
          { header: 'Model' },
          { header: 'Price of' },
          { header: 'USD', isNumeric: true },
          { header: 'Where from' },
        ],
        rows: usedPrices(subject).map(({ role, model, what, usdPerMtok, from }) => [
          `${role}: ${model}`,
          what,
          formatUsd(usdPerMtok, { exact: true }),
          from,
        ]),
      },
      { kind: 'lines', lines: doubtful },
    ],
  };
}
