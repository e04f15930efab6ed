import type { ApproachId } from '../../model/approaches';
import type { Answers, QuestionId } from '../../model/decide/questions';
import type { OwnParameterId } from '../../model/scenario';

/** A ready-made situation from one of the articles, to start from. */
export type Situation = {
  /** The id of the fact it comes from. */
  readonly id: string;
  readonly name: string;
  readonly says: string;
  /** The ids of the facts that state it. */
  readonly sources: readonly string[];
  /** What the article does not touch at all stays unanswered. */
  readonly answers: Answers;
  readonly parameters?: { readonly [Id in OwnParameterId]?: number };
  /** What the article recommends for it. */
  readonly recommends: ApproachId;
  /** The answers that the article does not state: our assumptions. */
  readonly assumed: readonly QuestionId[];
};
