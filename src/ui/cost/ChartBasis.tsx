import type { estimates } from '../../data/estimates/estimates';
import { approachIds, approachSpecs } from '../../model/approaches';
import { publishedCosts } from '../../model/costs/published';
import type { Evaluation } from '../../model/evaluate';
import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import { Marked } from '../Marked';
import { SourceList } from '../SourceList';
import { useScenario } from '../useScenario';
import { completionSentence } from './money/basisWords';
import { Check } from './money/Check';

type ChartBasisProps = {
  readonly evaluation: Evaluation;
  /** False for a picture that only our own build-up can fill. */
  readonly hasBasis: boolean;
};

/** By whose figures the chart counts, what stands against them, and the way back to our own. */
export function ChartBasis({ evaluation, hasBasis }: ChartBasisProps) {
  const basis = useScenario(({ scenario }) => scenario.choices.basis ?? 'buildUp');
  const choose = useScenario((state) => state.choose);
  if (!hasBasis)
    return basis === 'buildUp' ? null : (
      <p className="max-w-line pt-2 text-sm text-muted">
        This picture counts by our build-up: {basis} does not say what the money goes to.
      </p>
    );
  const { published, inputs, costs, scenario } = evaluation;
  if (!published || basis === 'buildUp') return null;
  const { estimate } = published.reading;
  const [first, ...further] = estimate.warnings;
  const by = (isComplete: boolean) => publishedCosts({ estimate, isComplete }, inputs, costs);
  const missing = approachIds.filter((id) => !published.projections[id]);
  const names = missing.map((id) => approachSpecs[id].name).join(' and ');
  return (
    <div className="grid gap-2 pt-3">
      <p className="max-w-line text-sm">
        The verdict stays on our own build-up.{' '}
        {names && (
          <>
            {basis} has no figures for <Marked text={names} />.{' '}
          </>
        )}
        <Button kind="quiet" className="text-sm" onClick={() => choose('basis', undefined)}>
          Back to our build-up
        </Button>
      </p>
      {estimate.leftOut && (
        <Check
          label={`Add the terms ${basis} leaves out`}
          isOn={scenario.choices.basisComplete === true}
          onChange={(isOn) => choose('basisComplete', isOn ? true : undefined)}
          says={<Marked text={completionSentence(by(false), by(true))} />}
        />
      )}
      {first && <BasisWarning {...first} />}
      {further.length > 0 && (
        <Disclosure
          size="small"
          summary={further.length === 1 ? 'One more warning' : `${further.length} more warnings`}
        >
          <div className="grid gap-2">
            {further.map((each) => (
              <BasisWarning key={each.says} {...each} />
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  );
}

type BasisWarningProps = (typeof estimates)['S0']['warnings'][number];

function BasisWarning({ says, source }: BasisWarningProps) {
  return (
    <div className="max-w-line text-sm">
      <strong className="text-warning">Warning: </strong>
      {says}
      <Disclosure summary={source} size="small">
        <SourceList ids={[source]} />
      </Disclosure>
    </div>
  );
}
