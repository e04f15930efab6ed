import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { Button } from './Button';
import { Disclosure } from './Disclosure';
import { formatQuantity, quantityParts } from './format';
import { NumberField } from './NumberField';
import type { Ends } from './readRange';
import { sliderLook } from './sliderLook';
import { positionOf, type SliderRange, steppedValue, TRACK_END, valueAt } from './sliderScale';

type SliderProps = SliderRange & {
  readonly label: string;
  readonly value: number;
  /** “queries”, “USD an hour”, “% of the queries”. */
  readonly unit: string;
  /** The value with its unit; by default the exact figure in front of the unit. */
  readonly format?: (value: number) => string;
  readonly onChange: (value: number) => void;
  /** By a button, a double click or the Delete key. */
  readonly onReset?: (() => void) | undefined;
  /** Where a range may be typed into the field. */
  readonly onRange?: ((ends: Ends) => void) | undefined;
  /** Drawn under the track, as wide as the thumb can travel. */
  readonly track?: ReactNode;
  /** What the value means, as a sentence. */
  readonly sentence?: ReactNode;
  /** A button behind the sentence; no part of what describes the slider. */
  readonly sentenceAction?: ReactNode;
  /** Where the value comes from. */
  readonly origin?: ReactNode;
  /** A button behind it. */
  readonly originAction?: ReactNode;
  /** Plain-language help, opened on request. */
  readonly help?: ReactNode;
  readonly describedBy?: string;
};

const STEPS: Record<string, number> = {
  ArrowRight: 10,
  ArrowUp: 10,
  ArrowLeft: -10,
  ArrowDown: -10,
  PageUp: 100,
  PageDown: -100,
  Home: -TRACK_END,
  End: TRACK_END,
};

const RESET_KEYS = ['Delete', 'Backspace'];

/** A number to slide or to type, with its unit, its meaning, its origin and a way back. */
export function Slider(props: SliderProps) {
  const { label, value, unit, onChange, onReset, track, help } = props;
  const { sentence, sentenceAction, origin, originAction } = props;
  const id = useId();
  const step = props.step ?? (unit.startsWith('%') ? 0.01 : undefined);
  const range = { ...props, step };
  const format = props.format ?? ((each) => formatQuantity(each, unit, { exact: true }));
  const position = Math.round(positionOf(value, range));
  const describedBy =
    [sentence && `${id}-sentence`, origin && `${id}-origin`, props.describedBy]
      .filter(Boolean)
      .join(' ') || undefined;

  function change(next: number) {
    if (next !== value) onChange(next);
  }

  function handleSlide(to: number) {
    const isNudge = Math.abs(to - position) === 1; // a screen reader's own command moves by one
    change(isNudge ? steppedValue(value, to - position, range) : valueAt(to, range));
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (onReset && RESET_KEYS.includes(event.key)) onReset();
    const steps = STEPS[event.key];
    if (steps === undefined) return;
    event.preventDefault(); // the browser's own step may be too small to reach the next whole number
    change(steppedValue(value, steps, range));
  }

  return (
    <div className="grid gap-1">
      <div className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
        <div>
          <label htmlFor={id} className="block text-sm font-semibold">
            {label}
          </label>
          <span className="block text-xs text-muted">{unit}</span>
        </div>
        <NumberField
          label={label}
          value={value}
          range={range}
          unit={unit}
          format={format}
          figure={quantityParts(value, unit, { exact: true }).figure}
          onChange={change}
          onRange={props.onRange}
          describedBy={describedBy}
        />
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={TRACK_END}
        step={1}
        value={position}
        aria-valuetext={format(value)}
        aria-describedby={describedBy}
        onChange={(event) => handleSlide(event.target.valueAsNumber)}
        onKeyDown={handleKeyDown}
        onDoubleClick={onReset}
        aria-keyshortcuts={onReset && RESET_KEYS.join(' ')}
        className={sliderLook}
      />
      {/* It lies over the slider's lower edge, which takes clicks all the same. */}
      {track && <div className="pointer-events-none -mt-1.5 px-2.5">{track}</div>}
      {sentence && (
        <p className="max-w-line text-xs leading-5">
          <span id={`${id}-sentence`}>{sentence}</span> {sentenceAction}
        </p>
      )}
      <div className="flex flex-wrap items-start justify-between gap-x-4">
        {help && (
          <div className="has-[[open]]:basis-full">
            <Disclosure
              summary={
                <>
                  What is this?<span className="sr-only"> {label}</span>
                </>
              }
              size="small"
            >
              {help}
            </Disclosure>
          </div>
        )}
        {(origin || onReset) && (
          <p className="flex flex-wrap items-center gap-x-3 py-0.5 text-xs text-muted">
            <span>
              <span id={`${id}-origin`}>{origin}</span>
              {originAction}
            </span>
            {onReset && (
              <Button kind="quiet" onClick={onReset} aria-label={`Reset ${label}`}>
                Reset
              </Button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}
