import { type QuestionId, questionSpecs } from '../../../model/decide/questions';
import type { Evaluation } from '../../../model/evaluate';
import { answerWords } from '../../answerWords';
import { Button } from '../../kit/Button';
import { ShowAll } from '../../kit/ShowAll';
import { Outcome } from '../Outcome';
import { type FlipGroup, flipGroups } from './flipGroups';
import { ResultPart } from './ResultPart';

type FlipsProps = {
  readonly evaluation: Evaluation;
  readonly onOpen: (question: QuestionId) => void;
};

const MOST = 6;

/** Every single answer that would change the outcome, or open a way where there is none. */
export function Flips({ evaluation, onOpen }: FlipsProps) {
  const groups = flipGroups(evaluation);
  const isStuck = evaluation.decision.outcome === 'none';
  return (
    <ResultPart id="result-flips" title={isStuck ? 'What would open a way' : 'What would flip it'}>
      {groups.length > 0 ? (
        <ShowAll
          what="questions"
          first={MOST}
          isWide
          items={groups.map((group) => (
            <Group key={group.question} group={group} evaluation={evaluation} onOpen={onOpen} />
          ))}
        />
      ) : (
        <p className="max-w-line text-sm">
          {isStuck
            ? 'No single other answer opens a way: more than one has to change.'
            : 'No single other answer changes the outcome.'}
        </p>
      )}
    </ResultPart>
  );
}

type GroupProps = FlipsProps & { readonly group: FlipGroup };

function Group({ group: { question, changes }, evaluation, onOpen }: GroupProps) {
  const { topic } = questionSpecs[question];
  const answer = evaluation.scenario.answers[question];
  return (
    <li className="grid grid-cols-[1fr_auto] content-start items-baseline gap-x-4 border-b border-rule pb-1 text-sm">
      <p>
        <strong className="font-semibold">{topic}</strong>
        <span className="text-muted">, now: {answerWords(question, answer)}</span>
      </p>
      <Button kind="quiet" onClick={() => onOpen(question)}>
        {answer === undefined ? 'Answer' : 'Change'} <span className="sr-only">{topic}</span>
      </Button>
      <ul className="col-span-2 max-w-line pb-1">
        {changes.map(({ clause, outcome }) => (
          <li key={clause}>
            If {clause} <span aria-hidden="true">→&nbsp;</span>
            <span className="sr-only">, then </span>
            <Outcome id={outcome} />
          </li>
        ))}
      </ul>
    </li>
  );
}
