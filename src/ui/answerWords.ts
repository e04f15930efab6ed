import { type Answer, type QuestionId, questionSpecs } from '../model/decide/questions';
import { formatQuantity } from './kit/format';

/** An answer as it is shown in lists and tables. */
export function answerWords(question: QuestionId, answer: Answer | undefined): string {
  if (answer === undefined) return 'Not answered';
  if (answer === 'unsure') return 'I don’t know';
  const spec = questionSpecs[question];
  if (spec.kind === 'number') return formatQuantity(Number(answer), spec.unit, { exact: true });
  const options: { readonly [id: string]: { readonly label: string } } = spec.options;
  return options[answer]?.label ?? String(answer);
}
