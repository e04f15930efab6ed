import { useDeferredValue, useMemo, useState } from 'react';
import {
  type ApproachId,
  approachIds,
  type OutcomeId,
  type PatternId,
  patternIds,
  patternSpecs,
} from '../../model/approaches';
import { type AdditionId, isFedLive } from '../../model/architecture/additions';
import { architecture } from '../../model/architecture/architecture';
import { architectureText } from '../../share/architectureText';
import { type QuantityId, quantityIds, quantitySpecs } from '../../share/flowWords';
import { ApproachName } from '../ApproachName';
import { Button } from '../kit/Button';
import { CopyText } from '../kit/CopyText';
import { Due } from '../kit/Due';
import { Waiting } from '../kit/Waiting';
import { Marked } from '../Marked';
import { RateNote } from '../RateNote';
import { useMoneyFormat } from '../useMoneyFormat';
import { usePriceTable } from '../usePriceTable';
import { useEvaluation, useScenario } from '../useScenario';
import { AdditionChoice } from './AdditionChoice';
import { ArchitectureView } from './ArchitectureView';
import { architectureName } from './architectureName';
import { architectureSentence } from './architectureSentence';
import { ChoiceRow } from './ChoiceRow';
import { CompareChoice, type Compared } from './compare/CompareChoice';
import { ComparisonView } from './compare/ComparisonView';
import { Latency } from './latency/Latency';
import { Practice } from './practice/Practice';
import { quantityNote } from './quantityNote';

/** What the recommended approach, or any other, looks like as a system, with this scenario's numbers. */
export function Architecture() {
  const evaluation = useDeferredValue(useEvaluation());
  const { inputs, decision, scenario, costs } = evaluation;
  const prices = usePriceTable();
  const [chosen, setChosen] = useState<ApproachId>();
  const [tried, setTried] = useState<PatternId>();
  const asMoney = useMoneyFormat();
  const [quantity, setQuantity] = useState<QuantityId>('tokens');
  const [additions, setAdditions] = useState<readonly AdditionId[]>([]);
  const [compared, setCompared] = useState<Compared>();
  const ordered = approachesFrom(decision.outcome);
  const approach = chosen ?? ordered[0] ?? 'prompting';
  const pattern = tried ?? inputs.pattern;
  const shownInputs = useMemo(() => ({ ...inputs, pattern }), [inputs, pattern]);
  const { isPossible, isAvailable } = costs.availability[approach];
  const isOutOfReach = !isPossible || !isAvailable;
  const graph = useMemo(
    () => architecture(approach, shownInputs, scenario.answers, additions),
    [approach, shownInputs, scenario.answers, additions],
  );
  const other = useMemo(() => {
    const isSame = compared && architectureName(compared) === architectureName(graph);
    if (!compared || isSame) return undefined;
    const own = { ...inputs, pattern: compared.pattern ?? inputs.pattern };
    return {
      graph: architecture(compared.approach, own, scenario.answers, additions),
      inputs: own,
    };
  }, [compared, graph, inputs, scenario.answers, additions]);

  return (
    <div className="grid grid-cols-1 gap-4">
      <h2 className="text-xl font-semibold">Architecture</h2>
      {decision.outcome === 'none' && (
        <p className="text-sm">No option meets every limit; this is how each would look.</p>
      )}
      <div className="grid gap-2">
        <ChoiceRow
          legend="Approach"
          choices={ordered.map((id) => ({
            id,
            label: (
              <>
                <ApproachName id={id} />
                {id === decision.outcome && ' (recommended)'}
              </>
            ),
          }))}
          value={approach}
          onChange={setChosen}
        />
        {approach === 'hybrid' && (
          <PatternChoice value={pattern} inForce={inputs.pattern} onChange={setTried} />
        )}
        <ChoiceRow
          legend="On the arrows"
          choices={quantityIds.map((id) => ({ id, label: quantitySpecs[id].label }))}
          value={quantity}
          onChange={setQuantity}
        />
        <AdditionChoice
          value={additions}
          inForce={isFedLive(scenario.answers) ? ['feed'] : []}
          onChange={setAdditions}
        />
        <CompareChoice shown={graph} value={other && compared} onChange={setCompared} />
      </div>
      <div className="grid max-w-line gap-1">
        <p className="text-lg">
          <Marked text={architectureSentence(graph, shownInputs, asMoney)} />
        </p>
        {isOutOfReach && <p className="text-sm">As things are set, it cannot be had.</p>}
        <p className="text-xs text-muted">
          {quantityNote(quantity, approach, shownInputs, prices.asOf)}
        </p>
        <RateNote also="The diagram, its list and the Mermaid text stay in US dollars." />
      </div>
      {other ? (
        <ComparisonView sides={[{ graph, inputs: shownInputs }, other]} quantity={quantity} />
      ) : (
        <ArchitectureView graph={graph} inputs={shownInputs} quantity={quantity} />
      )}
      {[graph, ...(other ? [other.graph] : [])].map((each) => (
        <CopyText
          key={architectureName(each)}
          text={architectureText(each, quantity)}
          label={other ? `Copy ${architectureName(each)} as Mermaid text` : 'Copy as Mermaid text'}
        />
      ))}
      <Due until={<Waiting what="the latency" heightPx={400} />}>
        <Latency />
      </Due>
      <Due until={<Waiting what="what goes with it" heightPx={1_600} />}>
        <Practice approach={approach} pattern={pattern} />
      </Due>
    </div>
  );
}

/** All approaches, the recommended one first. */
function approachesFrom(outcome: OutcomeId): ApproachId[] {
  return [...approachIds].sort((a, b) => Number(b === outcome) - Number(a === outcome));
}

type PatternChoiceProps = {
  readonly value: PatternId;
  readonly inForce: PatternId;
  readonly onChange: (pattern: PatternId | undefined) => void;
};

/** The hybrid in its four patterns; to look at, or to count with from now on. */
function PatternChoice({ value, inForce, onChange }: PatternChoiceProps) {
  const choose = useScenario((state) => state.choose);
  return (
    <>
      <ChoiceRow
        legend="Pattern"
        choices={patternIds.map((id) => ({ id, label: patternSpecs[id].name }))}
        value={value}
        onChange={onChange}
      />
      <p className="text-xs text-muted">
        {patternSpecs[value].says}{' '}
        {value !== inForce && (
          <Button
            kind="quiet"
            onClick={() => {
              choose('pattern', value);
              onChange(undefined);
            }}
          >
            Use this pattern for the costs too
          </Button>
        )}
      </p>
    </>
  );
}
