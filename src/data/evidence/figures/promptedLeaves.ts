import {
  type Answers,
  type KnownAnswer,
  listedAnswers,
  type QuestionId,
} from '../../../model/decide/questions';
import { flowQuestions } from '../../../model/guides/flow';
import { replayFlow } from '../../../model/guides/replayFlow';
import { s0Tree } from '../../guides/s0Tree';
import type { FiguresFrom } from '../evidenceFigure';

/** How often S0's tree ends in prompting, over every combination of the answers that it reads (CX-26). */
export const promptedLeaves: FiguresFrom = () => {
  const all = combinations(flowQuestions(s0Tree));
  const prompted = all.filter((answers) => replayFlow(s0Tree, answers).outcome === 'prompting');
  return {
    combinations: { value: all.length, unit: 'combinations' },
    prompted: { value: prompted.length / all.length, unit: '%' },
  };
};

function combinations(questions: readonly QuestionId[]): readonly Answers[] {
  return questions.reduce<readonly { readonly [Q in QuestionId]?: KnownAnswer }[]>(
    (sofar, question) =>
      sofar.flatMap((answers) =>
        listedAnswers(question).map(({ answer }) => ({ ...answers, [question]: answer })),
      ),
    [{}],
  ) as readonly Answers[];
}
