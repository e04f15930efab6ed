import { defaultWeights, weightIds } from '../../../model/decide/weights';
import { type ParameterId, parameterIds, parameterSpec } from '../../../model/parameters';
import type { ChoiceId } from '../../../model/scenario';
import { choicesInForce } from '../../../share/choicesInForce';
import { shownCurrency } from '../../../share/moneyFormat';
import type { RecordBlock, RecordSection } from '../../../share/record/decisionRecord';
import type { Origins } from '../../../state/work';
import { formatParameter } from '../../parameterWords';
import { changeWords, originLabels, originWords, rangeWords } from '../../recordWords';
import type { RecordSubject } from '../recordSubject';

/** The name of the table of parameters, here and in the CSV. */
export const NUMBERS = 'Numbers';

/** Every number and choice behind the figures, each with where it comes from. */
export function assumptionsSection(subject: RecordSubject): RecordSection {
  return {
    id: 'assumptions',
    heading: 'Assumptions',
    blocks: [numbersTable(subject), choicesTable(subject), ...weightsTable(subject)],
  };
}

function numbersTable({ evaluation, origins }: RecordSubject): RecordBlock {
  const { scenario, inputs, ranges } = evaluation;
  const currency = shownCurrency(scenario.money);
  return {
    kind: 'table',
    caption: NUMBERS,
    columns: [{ header: 'Number' }, { header: 'Value', isNumeric: true }, { header: 'Where from' }],
    rows: parameterIds.map((id) => {
      const range = ranges[id];
      const value = formatParameter(id, inputs.parameters[id], currency, { exact: true });
      return [
        parameterSpec(id).label,
        range ? `${value}; counted as ${rangeWords(id, range, currency)}` : value,
        whereFrom(id, { scenario, origins }),
      ];
    }),
  };
}

/** Who set a number, or what its default rests on. */
function whereFrom(id: ParameterId, said: Parameters<typeof originWords>[1]): string {
  const { sources, follows } = parameterSpec(id);
  const isDefault = !said.origins[id] && sources.length > 0;
  const from = isDefault && !follows ? 'Our default' : originWords(id, said);
  return isDefault ? `${from} (${sources.join(', ')})` : from;
}

function choicesTable({ evaluation, origins }: RecordSubject): RecordBlock {
  const { scenario, inputs } = evaluation;
  return {
    kind: 'table',
    caption: 'Choices',
    columns: [{ header: 'Choice' }, { header: 'Value' }, { header: 'Where from' }],
    rows: Object.entries(choicesInForce(scenario, inputs)).map(([id, value]) => {
      const { label, is } = changeWords(
        { key: id as ChoiceId, was: undefined, is: value },
        evaluation,
        evaluation,
      );
      return [label, is, originOf(id as ChoiceId, origins)];
    }),
  };
}

function originOf(id: ChoiceId, origins: Origins): string {
  const origin = origins[id];
  return origin ? originLabels[origin] : 'Our default';
}

/** The edited weights; those of the table are the same for everyone. */
function weightsTable({ evaluation }: RecordSubject): readonly RecordBlock[] {
  const { weights } = evaluation;
  const edited = weightIds.filter((id) => weights[id] !== defaultWeights[id]);
  if (edited.length === 0) {
    return [
      {
        kind: 'lines',
        lines: [
          { says: 'The weights are those of the page, unedited: judgement, not measurement.' },
        ],
      },
    ];
  }
  return [
    {
      kind: 'table',
      caption: 'Edited weights',
      columns: [
        { header: 'Weight' },
        { header: 'Points', isNumeric: true },
        { header: 'Points of the page', isNumeric: true },
      ],
      rows: edited.map((id) => [
        changeWords({ key: id, was: undefined, is: weights[id] }, evaluation, evaluation).label,
        String(weights[id]),
        String(defaultWeights[id]),
      ]),
    },
  ];
}
