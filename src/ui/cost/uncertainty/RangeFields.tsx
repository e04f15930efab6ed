import { type ParameterId, parameterSpec } from '../../../model/parameters';
import type { Range } from '../../../model/uncertainty/ranges';
import { Button } from '../../kit/Button';
import { formatQuantity, quantityParts } from '../../kit/format';
import { NumberField } from '../../kit/NumberField';
import { type SliderRange, steppedValue } from '../../kit/sliderScale';
import { countedValue, parameterUnit, shownRange, shownValue } from '../../parameterWords';
import { useShownCurrency } from '../../useMoneyFormat';
import { useRangeEntry } from '../../useRangeEntry';
import { useEvaluation, useScenario } from '../../useScenario';

type RangeFieldsProps = {
  readonly id: ParameterId;
  readonly own: Range;
  readonly onRemove: () => void;
};

/** The two ends of a range that the user gave, and the way back to one number. */
export function RangeFields({ id, own, onRemove }: RangeFieldsProps) {
  const setRange = useScenario((state) => state.setRange);
  const { ranges, inputs } = useEvaluation();
  const isDrawn = ranges[id] !== undefined;
  const value = inputs.parameters[id];
  const isOutside = value < own.low || value > own.high;
  const { label } = parameterSpec(id);
  const currency = useShownCurrency();
  const range = shownRange(id, currency);
  const low = shownValue(id, own.low, currency);
  const high = shownValue(id, own.high, currency);
  const counted = (shown: number) => countedValue(id, shown, currency);
  return (
    <fieldset className="mt-1 grid gap-1 border-l-2 border-rule pl-3">
      <legend className="sr-only">Range of {label}</legend>
      <End
        id={id}
        name="Low"
        percentile="5th percentile"
        value={low}
        range={{ ...range, max: steppedValue(high, -1, range) }}
        onChange={(next) => setRange(id, { ...own, low: counted(next) })}
      />
      <End
        id={id}
        name="High"
        percentile="95th percentile"
        value={high}
        range={{ ...range, min: steppedValue(low, 1, range) }}
        onChange={(next) => setRange(id, { ...own, high: counted(next) })}
      />
      <p className="flex flex-wrap justify-between gap-x-3 text-xs text-muted">
        <span>
          {isDrawn
            ? 'Nine cases in ten lie between.'
            : 'Not drawn at present: it counts as the number above.'}
          {isDrawn && isOutside && (
            <strong className="block font-normal text-warning">
              The number above lies outside: lines and totals count with it, the draws with the
              range.
            </strong>
          )}
        </span>
        <Button kind="quiet" aria-label={`Reset the range of ${label}`} onClick={onRemove}>
          Reset
        </Button>
      </p>
    </fieldset>
  );
}

type EndProps = {
  readonly id: ParameterId;
  readonly name: 'Low' | 'High';
  readonly percentile: string;
  readonly value: number;
  readonly range: SliderRange;
  readonly onChange: (value: number) => void;
};

function End({ id, name, percentile, value, range, onChange }: EndProps) {
  const enterRange = useRangeEntry(id, useEvaluation().inputs.parameters[id]);
  const unit = parameterUnit(id, useShownCurrency());
  return (
    <div className="grid grid-cols-[1fr_auto] items-center gap-x-4">
      <span className="text-sm">
        {name} <span className="text-xs text-muted">({percentile})</span>
      </span>
      <NumberField
        label={`${name} end of ${parameterSpec(id).label}, ${percentile}`}
        value={value}
        range={range}
        unit={unit}
        format={(each) => formatQuantity(each, unit, { exact: true })}
        figure={quantityParts(value, unit, { exact: true }).figure}
        onChange={onChange}
        onRange={enterRange}
      />
    </div>
  );
}
