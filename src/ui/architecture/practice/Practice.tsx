import { failures } from '../../../data/practice/failures';
import { fitting } from '../../../data/practice/fitting';
import { pitfalls, practices } from '../../../data/practice/practices';
import { type ApproachId, approachSpecs, type PatternId } from '../../../model/approaches';
import { Disclosure } from '../../kit/Disclosure';
import { useEvaluation } from '../../useScenario';
import { FailureList } from './FailureList';
import { PracticeList } from './PracticeList';
import { Stages } from './Stages';
import { TraitLists } from './TraitLists';

type PracticeProps = { readonly approach: ApproachId; readonly pattern: PatternId };

/** What to know before building an approach: what goes wrong, what helps, and in which stages to go. */
export function Practice({ approach, pattern }: PracticeProps) {
  const { answers } = useEvaluation().scenario;
  const chosen = { approach, pattern };
  const wrong = fitting(failures, chosen, answers);
  const helps = fitting(practices, chosen, answers);
  const avoid = fitting(pitfalls, chosen, answers);
  const { name } = approachSpecs[approach];
  return (
    <section aria-labelledby="practice-heading" className="border-t border-rule pt-4">
      <h3 id="practice-heading" className="pb-1 text-base font-semibold">
        Before you build {name}
      </h3>
      <p className="max-w-line pb-2 text-sm text-muted">
        From the five articles and the evidence, in our words. What these answers make matter most
        comes first.
      </p>
      <Disclosure summary="In which stages to go, and what must be true before the next">
        <Stages approach={approach} />
      </Disclosure>
      <Disclosure summary={`What can go wrong (${wrong.length})`}>
        <FailureList rows={wrong} />
      </Disclosure>
      <Disclosure summary={`What helps (${helps.length})`}>
        <PracticeList what="practices" rows={helps} />
      </Disclosure>
      <Disclosure summary={`What to avoid (${avoid.length})`}>
        <PracticeList what="mistakes" rows={avoid} />
      </Disclosure>
      <Disclosure summary="Strengths, weaknesses and how long it takes">
        <TraitLists approach={approach} />
      </Disclosure>
    </section>
  );
}
