import { counted } from './likelihoods';
import { mostDecisive, neverAsked } from './outlook';
import { narrowed, type Possibilities, possibilities } from './possibilities';
import { type Answers, questionIds } from './questions';
import type { Weights } from './weights';

/** How many questions are still to be asked, at least and at most. */
export type QuestionsLeft = { readonly least: number; readonly most: number };

/**
 * The exact least and most number of questions on the way that always asks the most decisive one,
 * over all listed answers; `unsure` is not among them, and whoever answers so may be asked more.
 */
export function questionsLeft(answers: Answers, weights: Weights): QuestionsLeft {
  const askable = neverAsked(answers);
  const seen = new Map<string, QuestionsLeft>();
  const left = (possible: Possibilities): QuestionsLeft => {
    const future = signature(possible);
    const before = seen.get(future);
    if (before) return before;
    const question = mostDecisive(counted(possible), askable);
    const result = question
      ? oneMoreThan(
          possible.options[question].map((_, option) => left(narrowed(possible, question, option))),
        )
      : { least: 0, most: 0 };
    seen.set(future, result);
    return result;
  };
  return left(possibilities(answers, weights));
}

function oneMoreThan(after: readonly QuestionsLeft[]): QuestionsLeft {
  return {
    least: 1 + Math.min(...after.map(({ least }) => least)),
    most: 1 + Math.max(...after.map(({ most }) => most)),
  };
}

/** The same text for possibilities with the same future, whatever the answers that led there. */
function signature({ options, grids }: Possibilities): string {
  const open = questionIds.filter((question) => options[question].length > 1);
  return [
    ...open.map((question) => [question, ...options[question].map(({ common }) => common)]),
    grids.facts.cells.join(''),
    grids.behaviour.cells.join(''),
  ].join(' ');
}
