import type { QuestionId } from '../model/decide/questions';
import type { ParameterId } from '../model/parameters';
import type { AnsweredParameterId } from '../model/scenario';

/** Whether an id names a question and a parameter at once, kept with the answers. */
export function isAnsweredParameter(id: QuestionId | ParameterId): id is AnsweredParameterId {
  return id === 'queries' || id === 'examples';
}
