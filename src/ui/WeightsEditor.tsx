import { useState } from 'react';
import {
  type Axis,
  axes,
  defaultWeights,
  MAX_POINTS,
  pointsIds,
  type WeightId,
  type Weights,
  weightIds,
  weightSpec,
} from '../model/decide/weights';
import { Button } from './kit/Button';
import { Disclosure } from './kit/Disclosure';
import { formatQuantity } from './kit/format';
import { NumberField } from './kit/NumberField';
import { Sources } from './Sources';
import { useScenario } from './useScenario';

const RANGE = { min: 0, max: MAX_POINTS, scale: 'linear', whole: true } as const;

const axisWords: {
  readonly [A in Axis]: { readonly title: string; readonly border: string };
} = {
  facts: {
    title: 'Facts from outside',
    border: 'facts from outside are needed from this many points on',
  },
  behaviour: {
    title: 'Trained behaviour',
    border: 'trained behaviour is needed from this many points on',
  },
};

/**
 * Every weight and both borders, to be changed by whoever judges otherwise. Closed it has no fields:
 * a browser that fills in forms lays out each of some fifty whenever the page has changed.
 */
export function WeightsEditor({ weights }: { readonly weights: Weights }) {
  const [isOpen, setIsOpen] = useState(false);
  const resetWeights = useScenario((state) => state.resetWeights);
  const edited = weightIds.filter((id) => weights[id] !== defaultWeights[id]).length;
  return (
    <Disclosure
      summary={edited > 0 ? `Change the weights (${edited} edited)` : 'Change the weights'}
      onToggle={setIsOpen}
    >
      <p className="pb-3">
        The weights are judgement, not measurement: start values of ours, to be changed. What you
        change takes effect at once and travels in the link.
      </p>
      {edited > 0 && (
        <p className="pb-3">
          <Button onClick={resetWeights}>Reset all weights</Button>
        </p>
      )}
      {isOpen &&
        axes.map((axis) => (
          <section key={axis} className="pb-4">
            <h4 className="pb-1 font-semibold">{axisWords[axis].title}</h4>
            <WeightRow
              id={`${axis}.border`}
              label={axisWords[axis].border}
              sources={[]}
              weights={weights}
            />
            {pointsIds
              .filter((id) => weightSpec(id).axis === axis)
              .map((id) => (
                <WeightRow
                  key={id}
                  id={id}
                  label={weightSpec(id).because}
                  sources={weightSpec(id).sources}
                  weights={weights}
                />
              ))}
          </section>
        ))}
    </Disclosure>
  );
}

type WeightRowProps = {
  readonly id: WeightId;
  readonly label: string;
  readonly sources: readonly string[];
  readonly weights: Weights;
};

function WeightRow({ id, label, sources, weights }: WeightRowProps) {
  const setWeight = useScenario((state) => state.setWeight);
  const standard = defaultWeights[id];
  const isEdited = weights[id] !== standard;
  return (
    <div className="grid grid-cols-[1fr_auto] items-center gap-x-4 border-b border-rule py-1">
      <div>
        <p className="first-letter:uppercase">
          {label}
          {isEdited && (
            <span className="text-xs text-muted">
              {' '}
              · edited, was {standard}{' '}
              <Button kind="quiet" onClick={() => setWeight(id, standard)}>
                Reset <span className="sr-only">{label}</span>
              </Button>
            </span>
          )}
        </p>
        <Sources ids={sources} />
      </div>
      <NumberField
        label={label}
        value={weights[id]}
        range={RANGE}
        unit="points"
        format={(value) => formatQuantity(value, 'points', { exact: true })}
        figure={String(weights[id])}
        onChange={(points) => setWeight(id, points)}
      />
    </div>
  );
}
