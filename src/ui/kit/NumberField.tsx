import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Button } from './Button';
import { type Entry, readEntry } from './readEntry';
import { type Ends, readRange } from './readRange';
import type { SliderRange } from './sliderScale';
import { useAnnounce } from './useAnnounce';

type NumberFieldProps = {
  readonly label: string;
  readonly value: number;
  readonly range: SliderRange;
  readonly unit: string;
  /** The value with its unit, as messages say it. */
  readonly format: (value: number) => string;
  /** The value as it stands in the field, without the words of its unit. */
  readonly figure: string;
  readonly onChange: (value: number) => void;
  /** Where a range may be typed instead, such as “30k..80k”. */
  readonly onRange?: ((ends: Ends) => void) | undefined;
  readonly describedBy?: string | undefined;
};

const ONE_NUMBER = 'Here one number counts, not a range.';

/**
 * A field for a number as people type it. Keeps what was typed, and says what is used instead, in a
 * row of its own: it stands in the second column of a grid.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, range, unit, format, figure, describedBy, onRange } = props;
  const messageId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [edit, setEdit] = useState<{ text: string; value: number; entry?: Entry }>();
  // Another value from elsewhere, such as the slider, overtakes what was typed.
  const current = edit?.value === value ? edit : undefined;
  const entry = current?.entry;
  const problem = entry && entry.kind !== 'fine' ? entry : undefined;
  useAnnounce(problem?.sentence);

  function commit() {
    if (!current || current.entry) return;
    const ranged = readRange(current.text, { value, range, unit, format });
    if (ranged) {
      const { ends } = ranged;
      const sentence = onRange ? ranged.sentence : `${ONE_NUMBER} Still in use: ${format(value)}.`;
      setEdit(
        sentence ? { ...current, entry: { kind: 'mended', used: value, sentence } } : undefined,
      );
      if (ends) onRange?.(ends);
      return;
    }
    const read = readEntry(current.text, { value, range, unit, format });
    if (read.kind === 'unclear') return setEdit({ ...current, entry: read });
    setEdit(read.kind === 'fine' ? undefined : { ...current, value: read.used, entry: read });
    if (read.used !== value) props.onChange(read.used);
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') commit();
    if (event.key !== 'Escape' || !current) return;
    event.preventDefault(); // the first Escape is for the field, the next for a dialog around it
    setEdit(undefined);
  }

  function handleReading(reading: number) {
    setEdit(undefined);
    field.current?.focus(); // the button goes away
    props.onChange(reading);
  }

  return (
    <>
      <input
        ref={field}
        type="text"
        inputMode={range.min < 0 ? 'text' : 'decimal'} // phones leave the minus off the other one
        data-settled={current === undefined} // whether keys such as Undo are not for its text
        autoComplete="off"
        spellCheck={false}
        aria-label={`${label}, as a number`}
        aria-invalid={problem !== undefined}
        aria-describedby={
          [problem && messageId, describedBy].filter(Boolean).join(' ') || undefined
        }
        value={current?.text ?? figure}
        onChange={(event) => setEdit({ text: event.target.value, value })}
        onBlur={commit}
        onKeyDown={handleKeyDown}
        className="h-8 w-28 rounded border border-muted bg-raised px-2 text-right text-sm aria-invalid:border-warning"
      />
      {problem && (
        <p id={messageId} className="col-span-2 max-w-line text-xs">
          {problem.sentence}
          {problem.kind === 'unclear' && (
            <span className="flex flex-wrap gap-x-4">
              {problem.readings.map((reading) => (
                <Button key={reading} kind="quiet" onClick={() => handleReading(reading)}>
                  {format(reading)}
                </Button>
              ))}
            </span>
          )}
        </p>
      )}
    </>
  );
}
