import { type Possibilities, type QuestionGroup, questionGroups } from './possibilities';
import type { QuestionId } from './questions';

/** One way to answer a group of questions. */
export type Completion = {
  /** Its number among all of them. */
  readonly place: number;
  readonly common: number;
  /** The number of the option chosen for each open question. */
  readonly chosen: readonly number[];
};

/** Every way to answer a group of questions. */
export function completions(possible: Possibilities, group: QuestionGroup): readonly Completion[] {
  let all: readonly Completion[] = [{ place: 0, common: 1, chosen: [] }];
  for (const question of openQuestions(possible, group)) {
    const options = possible.options[question];
    all = all.flatMap(({ place, common, chosen }) =>
      options.map((option, i) => ({
        place: place * options.length + i,
        common: common * option.common,
        chosen: [...chosen, i],
      })),
    );
  }
  return all;
}

/** The questions of a group that can still change something. */
export function openQuestions(
  { options }: Possibilities,
  group: QuestionGroup,
): readonly QuestionId[] {
  return questionGroups[group].filter((question) => options[question].length > 1);
}
