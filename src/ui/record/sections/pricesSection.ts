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
          { header: 'Price of a million tokens' },
          { header: 'Where from' },
        ],
        rows: modelRows(subject),
        isWide: true,
      },
      { kind: 'lines', lines: doubtful },
    ],
  };
}

/** A row for each model and each place that its prices come from. */
function modelRows(subject: RecordSubject): readonly (readonly string[])[] {
  const rows = new Map<string, { readonly names: readonly string[]; readonly prices: string[] }>();
  for (const { role, model, what, usdPerMtok, from } of usedPrices(subject)) {
    const names = [`${role}: ${model}`, from];
    const row = rows.get(names.join()) ?? { names, prices: [] };
    row.prices.push(`${what} ${formatUsd(usdPerMtok, { exact: true })}`);
    rows.set(names.join(), row);
  }
  return [...rows.values()].map(({ names: [model = '', from = ''], prices }) => [
    model,
    prices.join(', '),
    from,
  ]);
}
