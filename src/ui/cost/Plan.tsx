import { memo } from 'react';
import { type PatternId, patternIds, patternSpecs } from '../../model/approaches';
import { calendarMonth, monthOf } from '../../model/quantity';
import { haveIds } from '../../model/scenario';
import { formatMonth } from '../formatDate';
import { Disclosure } from '../kit/Disclosure';
import { usePriceTable } from '../usePriceTable';
import { useEvaluation, useScenario } from '../useScenario';
import { Select } from './Select';

const DEFAULT = 'default';
type OrDefault<Id> = Id | typeof DEFAULT;

/** What is built, from when on, and what runs already. */
export const Plan = memo(function Plan() {
  return (
    <Disclosure summary="What is built, and when">
      <div className="grid gap-3">
        <Pattern />
        <Have />
        <Start />
        <Documents />
      </div>
    </Disclosure>
  );
});

function Pattern() {
  const { decision, inputs } = useEvaluation();
  const chosen = useScenario(({ scenario }) => scenario.choices.pattern);
  const choose = useScenario((state) => state.choose);
  return (
    <Select<OrDefault<PatternId>>
      label="How Hybrid works"
      options={[
        { id: DEFAULT, label: `As recommended (${patternSpecs[decision.pattern].name})` },
        ...patternIds.map((id) => ({ id, label: patternSpecs[id].name })),
      ]}
      value={chosen ?? DEFAULT}
      onChange={(id) => choose('pattern', id === DEFAULT ? undefined : id)}
      help={patternSpecs[inputs.pattern].says}
    />
  );
}

const haveWords = {
  nothing: 'Nothing yet',
  rag: 'Retrieval',
  tuned: 'A tuned model',
  both: 'Both',
} as const;

function Have() {
  const { inputs } = useEvaluation();
  const choose = useScenario((state) => state.choose);
  return (
    <Select
      label="What runs already"
      options={haveIds.map((id) => ({ id, label: haveWords[id] }))}
      value={inputs.have}
      onChange={(id) => choose('have', id)}
      help="What is built already costs nothing again; its upkeep still counts."
    />
  );
}

const MONTHS_AHEAD = 36;

function Start() {
  const { inputs } = useEvaluation();
  const choose = useScenario((state) => state.choose);
  const first = monthOf(usePriceTable().asOf);
  const months = Array.from({ length: MONTHS_AHEAD }, (_, i) => calendarMonth(first, i + 1));
  const all = months.includes(inputs.start) ? months : [inputs.start, ...months];
  return (
    <Select
      label="First month"
      options={all.map((id) => ({ id, label: formatMonth(id) }))}
      value={inputs.start}
      onChange={(id) => choose('start', id)}
      help="Announced prices and the end of models count from here."
    />
  );
}

function Documents() {
  const { inputs } = useEvaluation();
  const chosen = useScenario(({ scenario }) => scenario.choices.factsInPrompt);
  const choose = useScenario((state) => state.choose);
  const inForce = inputs.factsInPrompt ? 'yes' : 'no';
  const usual = chosen === undefined ? ` (${inForce} here)` : '';
  const values = { [DEFAULT]: undefined, yes: true, no: false } as const;
  return (
    <Select
      label="Documents in the prompt"
      options={[
        { id: DEFAULT, label: `As your answers suggest${usual}` },
        { id: 'yes', label: 'Yes, send all of them with each query' },
        { id: 'no', label: 'No' },
      ]}
      value={chosen === undefined ? DEFAULT : inForce}
      onChange={(id) => choose('factsInPrompt', values[id])}
      help="For Prompting and Fine-tuning: instead of a search, the whole material travels with the question."
    />
  );
}
