import { useId, useState } from 'react';
import { situations } from '../../../data/situations/situations';
import { questionIds, questionSpecs } from '../../../model/decide/questions';
import { outcomeOf } from '../../../model/decide/recommendation';
import type { Evaluation } from '../../../model/evaluate';
import { answerWords } from '../../answerWords';
import { DataTable } from '../../kit/DataTable';
import { Disclosure } from '../../kit/Disclosure';
import { Outcome } from '../Outcome';

const columns = [
  { id: 'question', header: 'Question' },
  { id: 'ours', header: 'This scenario' },
  { id: 'theirs', header: 'The situation' },
];

/** This scenario beside a ready-made situation: which answers differ, and both outcomes. */
export function Comparison({ evaluation }: { readonly evaluation: Evaluation }) {
  const [chosenId, setChosenId] = useState(situations[0]?.id);
  const chosen = situations.find(({ id }) => id === chosenId);
  const selectId = useId();
  return (
    <Disclosure summary="Compare with a ready-made situation">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 pb-2">
        <label htmlFor={selectId}>Situation</label>
        <select
          id={selectId}
          value={chosenId}
          onChange={(event) => setChosenId(event.target.value)}
          className="min-h-8 max-w-full rounded border border-muted bg-raised px-2"
        >
          {situations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </p>
      {chosen && <Differences evaluation={evaluation} theirs={chosen} />}
    </Disclosure>
  );
}

type DifferencesProps = {
  readonly evaluation: Evaluation;
  readonly theirs: (typeof situations)[number];
};

function Differences({ evaluation, theirs }: DifferencesProps) {
  const { scenario, decision, weights } = evaluation;
  const differing = questionIds.filter((id) => scenario.answers[id] !== theirs.answers[id]);
  return (
    <>
      <p className="pb-1">{theirs.says}</p>
      <p className="pb-3">
        Its outcome is <Outcome id={outcomeOf(theirs.answers, weights)} />, this scenario’s{' '}
        <Outcome id={decision.outcome} />. {sameWords(differing.length)}
      </p>
      {differing.length > 0 && (
        <DataTable
          caption="The answers that differ"
          columns={columns}
          rows={differing.map((id) => ({
            id,
            cells: [
              questionSpecs[id].topic,
              answerWords(id, scenario.answers[id]),
              answerWords(id, theirs.answers[id]),
            ],
          }))}
        />
      )}
    </>
  );
}

function sameWords(differing: number): string {
  if (differing === 0) return 'All answers are the same.';
  const same = questionIds.length - differing;
  return `${same} of ${questionIds.length} answers are the same.`;
}
