import { memo, useDeferredValue, useState } from 'react';
import { approachSpecs } from '../../model/approaches';
import type { Evaluation } from '../../model/evaluate';
import {
  type ParameterGroup,
  type ParameterId,
  parameterGroups,
  parameterIds,
  parameterSpec,
} from '../../model/parameters';
import { Disclosure } from '../kit/Disclosure';
import { useRestedEvaluation } from '../useRestedEvaluation';
import { EvaluationContext, useEvaluation } from '../useScenario';
import { comparison } from './comparison';
import { Models } from './Models';
import { ParameterSlider } from './ParameterSlider';
import { Plan } from './Plan';
import { firstSliders } from './sliderOrder';
import { UncertaintyChoice } from './uncertainty/UncertaintyChoice';
import { useHeld, useSteady } from './useHeld';

const groups = Object.keys(parameterGroups) as ParameterGroup[];

/** Everything the costs are computed from: six sliders first, the rest in closed groups. */
export function Numbers() {
  const evaluation = useDeferredValue(useEvaluation());
  const rested = useRestedEvaluation(evaluation);
  const [isHeld, handlers] = useHeld();
  const first = useSteady(() => firstSliders(evaluation), isHeld);
  return (
    <fieldset {...handlers} className="grid min-w-0 content-start gap-5">
      <legend className="sr-only">What the costs are computed from</legend>
      <Sliders ids={first.slice(0, 2)} />
      <EvaluationContext value={rested}>
        <Models />
      </EvaluationContext>
      <p className="max-w-line text-xs text-muted">{orderWords(evaluation)}</p>
      <Sliders ids={first.slice(2)} />
      <UncertaintyChoice evaluation={evaluation} />
      <div className="border-t border-rule pt-2">
        {groups.map((group) => (
          <Group key={group} group={group} except={first} />
        ))}
        <EvaluationContext value={rested}>
          <Plan />
        </EvaluationContext>
      </div>
    </fieldset>
  );
}

function Sliders({ ids }: { readonly ids: readonly ParameterId[] }) {
  return ids.map((id) => <ParameterSlider key={id} id={id} />);
}

type GroupProps = { readonly group: ParameterGroup; readonly except: readonly ParameterId[] };

/** A closed group costs nothing: its sliders are made when it is opened. */
const Group = memo(function Group({ group, except }: GroupProps) {
  const [isOpen, setIsOpen] = useState(false);
  const ids = parameterIds.filter((id) => parameterSpec(id).group === group);
  const others = ids.filter((id) => !except.includes(id));
  if (others.length === 0) return null;
  return (
    <Disclosure summary={`${parameterGroups[group]} (${others.length})`} onToggle={setIsOpen}>
      <div className="grid gap-5">{isOpen && <Sliders ids={others} />}</div>
    </Disclosure>
  );
});

function orderWords(evaluation: Evaluation): string {
  if (!evaluation.headline) return 'These numbers move the costs most.';
  const { one, other } = comparison(evaluation);
  const { name } = approachSpecs[one];
  return other
    ? `These matter most between ${name} and ${approachSpecs[other].name}, the most decisive first.`
    : `These move the cost of ${name} most. Nothing else does the same job here, so nothing breaks even.`;
}
