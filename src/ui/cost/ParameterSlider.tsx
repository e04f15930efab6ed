import { memo } from 'react';
import { movesNothing } from '../../model/costs/alongParameter';
import { type Stretch, stretchBeyond, sweep } from '../../model/costs/sweep';
import { type ParameterId, parameterSpec } from '../../model/parameters';
import type { Range } from '../../model/uncertainty/ranges';
import { isSameValue } from '../../share/scenarioValues';
import { Button } from '../kit/Button';
import { Slider } from '../kit/Slider';
import { Live } from '../Live';
import { Marked } from '../Marked';
import { countedValue, parameterUnit, shownRange, shownValue } from '../parameterWords';
import { SourceList } from '../SourceList';
import { useShownCurrency } from '../useMoneyFormat';
import { useRangeEntry } from '../useRangeEntry';
import { useEvaluation, useScenario } from '../useScenario';
import { stripApproaches } from './comparison';
import { originWords } from './originWords';
import { Strip } from './Strip';
import { isLeftOut } from './sliderOrder';
import { crossingWords, nearestCrossing, stripSentence, valueBehind } from './stripWords';
import { RangeLine } from './uncertainty/RangeLine';
import { RangeMark } from './uncertainty/RangeMark';

type ParameterSliderProps = { readonly id: ParameterId };

/** One number of the costs: what it is, where it comes from, and who is cheapest along its range. */
export const ParameterSlider = memo(function ParameterSlider({ id }: ParameterSliderProps) {
  if (isLeftOut(id, useEvaluation()))
    return (
      <p className="text-sm text-muted">
        {parameterSpec(id).label}: our own labour does not count now, so this changes nothing.
      </p>
    );
  return (
    <div className="isolate">
      <Live>
        <MovingParameter id={id} />
      </Live>
      <RangeLine id={id} />
    </div>
  );
});

/** What of a number can move with any slider. */
const MovingParameter = memo(function MovingParameter({ id }: ParameterSliderProps) {
  const evaluation = useEvaluation();
  const { inputs, headline, ranges } = evaluation;
  const currency = useShownCurrency();
  const value = inputs.parameters[id];
  const compared = stripApproaches(evaluation);
  // With nobody to compare there is no break-even, which is said once above the sliders.
  const stretches = compared.length > 1 ? sweep(id, inputs, compared) : [];
  const isIdle = stretches.length === 1 && movesNothing(id, inputs, compared);
  const sentence = isIdle
    ? 'Changes none of the costs compared here.'
    : stripSentence(
        id,
        stretches,
        headline?.recommended,
        compared.length,
        currency,
        stretches.length === 1 ? stretchBeyond(id, inputs, compared) : undefined,
      );
  return (
    <DrawnParameter
      id={id}
      value={value}
      drawn={ranges[id]}
      stretches={isIdle ? [] : stretches}
      sentence={sentence}
    />
  );
});

type DrawnParameterProps = {
  readonly id: ParameterId;
  readonly value: number;
  /** Between what it is drawn, where it is uncertain. */
  readonly drawn: Range | undefined;
  readonly stretches: readonly Stretch[];
  readonly sentence: string | undefined;
};

/** Drawn anew only where something in it is different: a moved slider leaves most others as they are. */
const DrawnParameter = memo(function DrawnParameter(props: DrawnParameterProps) {
  const { id, value, drawn, stretches, sentence } = props;
  const setParameter = useScenario((state) => state.setParameter);
  const enterRange = useRangeEntry(id, value);
  const resetParameter = useScenario((state) => state.resetParameter);
  const isSet = useScenario(({ origins }) => origins[id] !== undefined);
  const { label } = parameterSpec(id);
  const currency = useShownCurrency();
  const counted = (shown: number) => countedValue(id, shown, currency);
  const crossing = nearestCrossing(id, stretches, value);
  return (
    <Slider
      {...shownRange(id, currency)}
      label={label}
      unit={parameterUnit(id, currency)}
      value={shownValue(id, value, currency)}
      onChange={(next) => setParameter(id, counted(next))}
      onRange={enterRange}
      onReset={isSet ? () => resetParameter(id) : undefined}
      track={
        <>
          {drawn && <RangeMark id={id} range={drawn} />}
          {stretches.length > 0 && <Strip id={id} stretches={stretches} />}
        </>
      }
      sentence={sentence && <Marked text={sentence} />}
      sentenceAction={
        crossing !== undefined && (
          <Button
            kind="quiet"
            aria-label={`Jump to break-even of ${label}, ${crossingWords(id, crossing, currency)}`}
            onClick={() => setParameter(id, valueBehind(id, crossing, value))}
          >
            Jump to break-even
          </Button>
        )
      }
      origin={<ParameterOrigin id={id} />}
      originAction={<KeepExample id={id} />}
      help={<Help id={id} />}
    />
  );
}, isSameValue);

/** Apart, so that it is left alone while numbers move. */
const Help = memo(function Help({ id }: ParameterSliderProps) {
  const { why, sources } = parameterSpec(id);
  return (
    <>
      <p className="pb-1">{why}</p>
      <p className="pb-1">
        A double click on the slider, or Delete on the keyboard, goes back to the default.
      </p>
      {sources.length > 0 && <SourceList ids={sources} />}
    </>
  );
});

function ParameterOrigin({ id }: ParameterSliderProps) {
  return useScenario((state) => originWords(id, state));
}

/** An example's value can be taken over as one's own. */
function KeepExample({ id }: ParameterSliderProps) {
  const isExample = useScenario(({ origins }) => origins[id] === 'example');
  const confirmExample = useScenario((state) => state.confirmExample);
  if (!isExample) return null;
  return (
    <>
      {' · '}
      <Button
        kind="quiet"
        aria-label={`Keep ${parameterSpec(id).label}`}
        onClick={() => confirmExample(id)}
      >
        Keep
      </Button>
    </>
  );
}
