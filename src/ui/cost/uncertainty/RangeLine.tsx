import { useEffect, useRef } from 'react';
import { type ParameterId, parameterSpec } from '../../../model/parameters';
import type { Range } from '../../../model/uncertainty/ranges';
import { Button } from '../../kit/Button';
import { useShownCurrency } from '../../useMoneyFormat';
import { useEvaluation, useScenario } from '../../useScenario';
import { firstRange } from './firstRange';
import { RangeFields } from './RangeFields';
import { rangeWords } from './rangeWords';

type RangeLineProps = { readonly id: ParameterId };

/** How uncertain a number is, and the way to say so. */
export function RangeLine({ id }: RangeLineProps) {
  const { inputs, ranges } = useEvaluation();
  const own = useScenario(({ scenario }) => scenario.ranges[id]);
  const currency = useShownCurrency();
  const setRange = useScenario((state) => state.setRange);
  const place = useRef<HTMLDivElement>(null);
  const hasSwitched = useRef(false);

  // The button that was pressed goes away; the keyboard goes on with what comes in its place.
  useEffect(() => {
    if (hasSwitched.current) place.current?.querySelector<HTMLElement>('input, button')?.focus();
    hasSwitched.current = false;
  });

  function change(range: Range | undefined) {
    hasSwitched.current = true;
    setRange(id, range);
  }

  const { [id]: drawn } = ranges;
  const words = drawn ? 'Change the range' : 'Make it a range';
  return (
    <div ref={place}>
      {own ? (
        <RangeFields id={id} own={own} onRemove={() => change(undefined)} />
      ) : (
        <p className="text-xs text-muted">
          {drawn && `Drawn from ${rangeWords(id, drawn, currency)} · `}
          <Button
            kind="quiet"
            aria-label={`${words}: ${parameterSpec(id).label}`}
            onClick={() => change(firstRange(id, inputs))}
          >
            {words}
          </Button>
        </p>
      )}
    </div>
  );
}
