import { useId } from 'react';
import { guides } from '../../data/guides/guides';
import { type ArticleId, article } from '../../data/sources/articles';
import type { Answers, QuestionId } from '../../model/decide/questions';
import { type Flow, questionsOf } from '../../model/guides/flow';
import type { GuideResult } from '../../model/guides/replayFlow';
import { type FlowId, flowIds } from '../../model/guides/replayGuides';
import { useEvaluation } from '../useScenario';
import { AnswerList } from './AnswerList';
import { GuideOutcome } from './GuideOutcome';
import { guidedWizard } from './guidedWizard';
import { guideResults } from './guideResults';
import type { Wizard } from './useWizard';
import { WizardCard } from './WizardCard';

const publishedIn: { readonly [Id in FlowId]: ArticleId } = {
  S0tree: 'S0',
  S3flow: 'S3',
  S4questions: 'S4',
};

/** One of the published guides, followed to its end: only what it asks, its own outcome first. */
export function GuideWay(props: { readonly wizard: Wizard }) {
  const { answers } = useEvaluation().scenario;
  const wizard = guidedWizard(props.wizard, answers);
  const { guide, current } = wizard;
  const results = guideResults(answers);
  const selectId = useId();
  const flow = guides[guide];
  const { stoppedAt } = results[guide];
  const asked = stoppedAt === undefined ? undefined : flow.nodes[stoppedAt]?.ask;
  return (
    <div className="grid gap-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <label htmlFor={selectId}>Guide</label>
        <select
          id={selectId}
          value={guide}
          onChange={(event) => wizard.selectGuide(event.target.value as FlowId)}
          className="min-h-8 max-w-full rounded border border-muted bg-raised px-2"
        >
          {flowIds.map((id) => (
            <option key={id} value={id}>
              {guides[id].name} of {guides[id].source}
            </option>
          ))}
        </select>
      </p>
      <p className="text-xs text-muted">
        {flow.source}: “{article(publishedIn[guide]).title}”. We replay it literally, faults
        included.
      </p>
      {current ? (
        <div>
          {asked && <p className="max-w-line pb-3 text-sm">The guide asks: “{asked}”</p>}
          <WizardCard wizard={wizard} question={current} />
        </div>
      ) : (
        <>
          <GuideOutcome guide={guide} result={results[guide]} heading={wizard.heading} />
          <AnswerList
            label="Answers that this guide reads"
            questions={questionsRead(flow, results[guide], answers)}
            onOpen={wizard.open}
          />
        </>
      )}
    </div>
  );
}

/** The answered questions of the nodes that a guide came through, and of the one where it stopped. */
function questionsRead(flow: Flow, { path, stoppedAt }: GuideResult, answers: Answers) {
  const places = [...path.map(({ node }) => node), ...(stoppedAt === undefined ? [] : [stoppedAt])];
  const read = places.flatMap((place): readonly QuestionId[] => {
    const node = flow.nodes[place];
    return node ? questionsOf(node) : [];
  });
  return [...new Set(read)].filter((question) => answers[question] !== undefined);
}
