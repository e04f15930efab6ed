import { estimates } from '../../../data/estimates/estimates';
import { publishedCosts } from '../../../model/costs/published';
import type { PublishedBasis as BasisId } from '../../../model/costs/publishedEstimate';
import type { Evaluation } from '../../../model/evaluate';
import { Disclosure } from '../../kit/Disclosure';
import { Notice } from '../../kit/Notice';
import { Marked } from '../../Marked';
import { SourceList } from '../../SourceList';
import { useScenario } from '../../useScenario';
import { basisName, completionSentence, publishedFinding, volumeClause } from './basisWords';
import { Check } from './Check';
import { PublishedItems } from './PublishedItems';
import { RangeBars } from './RangeBars';
import { VolumeTable } from './VolumeTable';

type PublishedBasisProps = { readonly basis: BasisId; readonly evaluation: Evaluation };

/** One source's figures put to this scenario, with all that stands against them. */
export function PublishedBasis({ basis, evaluation }: PublishedBasisProps) {
  const { inputs, costs } = evaluation;
  const isCompleted = useScenario(({ scenario }) => scenario.choices.basisComplete === true);
  const choose = useScenario((state) => state.choose);
  const estimate = estimates[basis];
  const isComplete = isCompleted && estimate.leftOut !== undefined;
  const reading = (complete: boolean) => ({ estimate, isComplete: complete });
  const by = (complete: boolean) => publishedCosts(reading(complete), inputs, costs);
  const published = by(isComplete);
  return (
    <section aria-label={`By ${basisName(basis)}`} className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <p className="max-w-line text-sm font-semibold">
        <Marked text={publishedFinding(basis, published, evaluation)} />
      </p>
      <p className="max-w-line text-sm">
        <Marked text={volumeClause(published, evaluation)} />
      </p>
      {estimate.leftOut && (
        <Check
          label={`Add the terms ${basis} leaves out`}
          isOn={isComplete}
          onChange={(isOn) => choose('basisComplete', isOn ? true : undefined)}
          says={completionSentence(by(false), by(true))}
        />
      )}
      {estimate.warnings.map(({ says, source }) => (
        <Notice key={says} kind="warning">
          {says}
          <Disclosure summary={source} size="small">
            <SourceList ids={[source]} />
          </Disclosure>
        </Notice>
      ))}
      <RangeBars basis={basis} published={published} costs={costs} />
      <PublishedItems items={published.items} />
      {basis === 'S3' && <VolumeTable isComplete={isComplete} inputs={inputs} />}
    </section>
  );
}
