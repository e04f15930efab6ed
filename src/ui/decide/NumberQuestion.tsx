import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { type Answer, type Answers, questionSpecs } from '../../model/decide/questions';
import { parameterSpec } from '../../model/parameters';
import { formatNumber, formatQuantity, quantityParts } from '../kit/format';
import { NumberField } from '../kit/NumberField';
import { readEntry } from '../kit/readEntry';
import { useRangeEntry } from '../useRangeEntry';
import { useEvaluation, useScenario } from '../useScenario';

export type NumberQuestionProps = {
  readonly question: 'examples' | 'queries';
  readonly legend: ReactNode;
  readonly answer: Answers[keyof Answers];
  readonly onAnswer: (answer: Answer | undefined) => void;
  /** What Enter does once the number is one that can be used. */
  readonly onContinue: () => void;
  readonly describedBy: string;
};

/** Stands for “nothing yet”: less than any number that can be entered. */
const NOTHING = -1;

/** A question whose answer is a number, typed as people write it, or not known. */
export function NumberQuestion(props: NumberQuestionProps) {
  const { question, legend, answer, onAnswer, onContinue, describedBy } = props;
  const { topic, unit, example } = questionSpecs[question];
  const usedId = useId();
  const range = useScenario(({ scenario }) => scenario.ranges[question]);
  const enterRange = useRangeEntry(question, useEvaluation().inputs.parameters[question], onAnswer);
  const value = typeof answer === 'number' ? answer : NOTHING;
  const words = (number: number) =>
    number === NOTHING ? 'nothing yet' : formatQuantity(number, unit, { exact: true });
  const field = { value, range: parameterSpec(question), unit, format: words };

  function handleKeyDown(event: KeyboardEvent) {
    const { target } = event;
    if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
    const isUsable =
      target.type === 'checkbox'
        ? answer !== undefined
        : readEntry(target.value, field).kind === 'fine';
    if (isUsable) onContinue();
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: the keys of its fields bubble up to here
    <fieldset aria-describedby={describedBy} onKeyDown={handleKeyDown}>
      <legend className="pb-3">{legend}</legend>
      <p className="max-w-line pb-3 text-xs text-muted">{example}</p>
      <div className="grid w-fit grid-cols-[auto_1fr] items-center gap-x-2 gap-y-1 text-sm">
        <NumberField
          {...field}
          label={topic}
          figure={value === NOTHING ? '' : quantityParts(value, unit, { exact: true }).figure}
          onChange={onAnswer}
          onRange={enterRange}
          describedBy={usedId}
        />
        <span>{unit}</span>
      </div>
      <p id={usedId} className="pt-2 text-xs text-muted">
        {value === NOTHING
          ? 'You can write 50k or 1.5 million, or a range such as 30k..80k.'
          : `Used: ${words(value)}${range ? `, drawn from ${formatNumber(range.low, { exact: true })} to ${words(range.high)}` : ''}.`}
      </p>
      <div className="mt-3 border-t border-rule pt-3">
        <label className="flex min-h-6 w-fit cursor-pointer items-center gap-3 text-sm font-semibold">
          <input
            type="checkbox"
            checked={answer === 'unsure'}
            onChange={(event) => onAnswer(event.target.checked ? 'unsure' : undefined)}
            className="size-5 accent-ink"
          />
          I don’t know
        </label>
      </div>
    </fieldset>
  );
}
