import { type QuestionId, questionSpecs } from '../../model/decide/questions';
import type { Origin } from '../../state/work';
import { answerWords } from '../answerWords';
import { Button } from '../kit/Button';
import { useScenario } from '../useScenario';

type AnswerListProps = {
  readonly label: string;
  readonly questions: readonly QuestionId[];
  readonly onOpen: (question: QuestionId) => void;
};

const originWords: { readonly [O in Origin]: string } = {
  user: 'you',
  link: 'from the link',
  saved: 'saved',
  example: 'example',
};

/** Questions with the answers in force, where they come from, and a way to change each. */
export function AnswerList({ label, questions, onOpen }: AnswerListProps) {
  const answers = useScenario(({ scenario }) => scenario.answers);
  const origins = useScenario((state) => state.origins);
  return (
    <ul aria-label={label} className="text-sm">
      {questions.map((question) => {
        const origin = origins[question];
        const { topic } = questionSpecs[question];
        const answer = answers[question];
        return (
          <li
            key={question}
            className="grid grid-cols-[1fr_auto] gap-x-3 border-b border-rule py-1 items-baseline sm:grid-cols-[11.5rem_1fr_auto]"
          >
            <span className="max-sm:col-span-2 text-muted">{topic}</span>
            <span>
              {answerWords(question, answer)}
              {origin && <span className="text-xs text-muted"> · {originWords[origin]}</span>}
            </span>
            <Button kind="quiet" onClick={() => onOpen(question)}>
              {answer === undefined ? 'Answer' : 'Change'} <span className="sr-only">{topic}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
