import { approachIds, approachSpecs } from '../../model/approaches';
import type { Evaluation } from '../../model/evaluate';
import { parameterIds, parameterSpec } from '../../model/parameters';
import type { Usd } from '../../model/quantity';
import { shownCurrency } from '../../share/moneyFormat';
import type { CsvCell } from '../../share/record/csvText';
import { formatMonths } from '../kit/format';
import { figureSpecs, originWords, summaryFigures } from '../recordWords';
import { chosenBasis } from './chosenBasis';
import type { RecordSubject } from './recordSubject';
import { NUMBERS } from './sections/assumptionsSection';
import { usedPrices } from './usedPrices';
import { valueRow } from './valueRow';

/** The header of the table of numbers: money in US dollars, everything else in the unit of its row. */
export const numbersHeader: readonly string[] = [
  ...['Part', 'Figure', 'Value (in its unit)', 'Counted from', 'Counted to', 'Unit'],
  ...approachIds.map((id) => `${approachSpecs[id].name} (USD)`),
  ...['Where from', 'Sources'],
];

const figureNames = {
  query: 'A query in month 1',
  once: 'Once',
  month: 'A month without queries, in month 1',
  total: 'In all',
  average: 'A month, all in, on average',
} as const;

/** Every number of the record, unrounded, a row each; what each approach costs side by side. */
export function numbersTable(subject: RecordSubject): readonly (readonly CsvCell[])[] {
  return [
    ...costRows('Costs', subject.evaluation),
    ...(subject.before ? costRows('Costs of the baseline', subject.before) : []),
    ...publishedRows(subject),
    ...runningRows(subject),
    ...doubtRows(subject),
    ...parameterRows(subject),
    ...priceRows(subject),
  ];
}

function byApproachRow(
  part: string,
  figure: string,
  usd: readonly (Usd | undefined)[],
): readonly CsvCell[] {
  return [part, figure, undefined, undefined, undefined, undefined, ...usd, undefined, undefined];
}

function costRows(part: string, { costs, inputs }: Evaluation) {
  const months = formatMonths(inputs.parameters.months);
  return summaryFigures.map((id) =>
    byApproachRow(
      part,
      id === 'total' ? `${figureNames[id]}, over ${months}` : figureNames[id],
      approachIds.map((approach) => figureSpecs[id].usd(costs.projections[approach], inputs)),
    ),
  );
}

/** By the figures of an article, where somebody chose to look at them; what it leaves out is empty. */
function publishedRows({ evaluation }: RecordSubject) {
  const chosen = chosenBasis(evaluation);
  if (!chosen) return [];
  const { basis, approaches } = chosen;
  const months = formatMonths(evaluation.inputs.parameters.months);
  return (['low', 'mid', 'high'] as const).map((end) =>
    byApproachRow(
      `Costs by ${basis}`,
      `${figureNames.total}, over ${months}, ${endNames[end]}`,
      approachIds.map((id) => approaches[id]?.horizonTotal[end]),
    ),
  );
}

const endNames = { low: 'lowest', mid: 'middle', high: 'highest' } as const;

function runningRows({ evaluation: { costs } }: RecordSubject) {
  return costs.projections.rag.cumulative.map((_, month) =>
    byApproachRow(
      'Costs added up',
      month === 0 ? 'At the start' : `After ${formatMonths(month)}`,
      approachIds.map((id) => costs.projections[id].cumulative[month] ?? 0),
    ),
  );
}

function doubtRows({ evaluation }: RecordSubject) {
  const { decision, latency, scenario } = evaluation;
  const { budgetOnce, budgetMonthly } = scenario.money;
  const { code, rate } = shownCurrency(scenario.money);
  return [
    valueRow('Decision', 'Outcome', decision.outcome, ''),
    valueRow('Decision', 'Facts from outside', decision.scores.facts, 'points'),
    valueRow('Decision', 'Trained behaviour', decision.scores.behaviour, 'points'),
    valueRow('Decision', 'Share of trials with the same outcome', decision.stability, 'of 1'),
    ...approachIds.flatMap((id) => [
      valueRow(
        'Wait for the first word',
        `${approachSpecs[id].name}, middle case`,
        latency[id].median,
        'ms',
      ),
      valueRow(
        'Wait for the first word',
        `${approachSpecs[id].name}, slow case`,
        latency[id].slow,
        'ms',
      ),
    ]),
    ...(budgetOnce === undefined ? [] : [valueRow('Budget', 'Once', budgetOnce, 'USD')]),
    ...(budgetMonthly === undefined
      ? []
      : [valueRow('Budget', 'In any month', budgetMonthly, 'USD')]),
    ...(code === 'USD' ? [] : [valueRow('Currency', `Rate for 1 USD`, rate, code)]),
  ];
}

function parameterRows({ evaluation: { inputs, ranges, scenario }, origins }: RecordSubject) {
  return parameterIds.map((id) => {
    const { label, unit, kind, sources } = parameterSpec(id);
    const isShare = kind === 'share';
    const from = originWords(id, { scenario, origins });
    const ids = origins[id] ? '' : sources.join(', ');
    return valueRow(
      NUMBERS,
      label,
      inputs.parameters[id],
      isShare ? `share ${unit}` : unit,
      from,
      ids,
      ranges[id],
    );
  });
}

function priceRows(subject: RecordSubject) {
  return usedPrices(subject).map(({ role, model, what, usdPerMtok, from, list }) =>
    valueRow(
      'Prices',
      `${role} ${model}, ${what}`,
      usdPerMtok,
      'USD per million tokens',
      from,
      list,
    ),
  );
}
