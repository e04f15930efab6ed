import { approachSpecs } from '../../model/approaches';
import { parameterSpec } from '../../model/parameters';
import { FigureButton } from '../FigureButton';
import { formatNumber, formatQuantity } from '../kit/format';
import { NumberField } from '../kit/NumberField';
import { Marked } from '../Marked';
import { parameterRange } from '../parameterWords';
import { useRangeEntry } from '../useRangeEntry';
import { useEvaluation, useScenario } from '../useScenario';
import type { Piece } from './costSentence';

type CostLineProps = {
  readonly pieces: readonly Piece[];
  readonly breakEven: string | undefined;
};

/** The one number that matters; queries and months are changed where they stand. */
export function CostLine({ pieces, breakEven }: CostLineProps) {
  return (
    <div className="relative text-sm leading-7">
      {pieces.map((piece) => {
        if (typeof piece === 'string') return <Marked key={piece} text={piece} />;
        if ('edit' in piece) return <EditableNumber key={piece.edit} {...piece} />;
        const { costOf, of, figure } = piece;
        return (
          <FigureButton
            key={`${costOf} ${of}`}
            name={`${figure}: ${approachSpecs[costOf].name}${of === 'average' ? ', a month on average' : ''}`}
            request={{ kind: 'figure', approach: costOf, figure: of }}
          >
            {figure}
          </FigureButton>
        );
      })}
      {breakEven && (
        <>
          {' '}
          <Marked text={breakEven} hasMarks={false} /> <BreakEvenArithmetic />
        </>
      )}
    </div>
  );
}

/** How the break-even nearest to the number in force is worked out. */
function BreakEvenArithmetic() {
  const { headline, costs, inputs } = useEvaluation();
  if (!headline?.alternative) return null;
  const { recommended: one, alternative: other } = headline;
  const away = (queries: number) => Math.abs(Math.log(queries / inputs.parameters.queries));
  const [at] = [...costs.breakEven.volume[`${other}>${one}`].crossings].sort(
    (a, b) => away(a) - away(b),
  );
  if (at === undefined) return null;
  return (
    <span className="text-xs">
      <FigureButton
        name={`Break-even at ${formatNumber(at)} queries a month`}
        request={{ kind: 'breakEven', along: 'volume', one, other, at }}
      >
        How?
      </FigureButton>
    </span>
  );
}

const WIDTH = { queries: '[&>input]:w-28', months: '[&>input]:w-11' };

/** The kit's field in running text; what it has to say appears under that, where it never runs off the page. */
function EditableNumber({ edit: id, figure }: Extract<Piece, { readonly edit: string }>) {
  const value = useEvaluation().inputs.parameters[id];
  const setParameter = useScenario((state) => state.setParameter);
  const enterRange = useRangeEntry(id, value);
  const { label, unit } = parameterSpec(id);
  const format = (each: number) => formatQuantity(each, unit, { exact: true });
  return (
    <div
      className={`inline-block [&>input]:h-6 [&>p]:absolute [&>p]:top-full [&>p]:left-0 [&>p]:z-10 [&>p]:max-w-full [&>p]:rounded [&>p]:border [&>p]:border-muted [&>p]:bg-raised [&>p]:p-2 ${WIDTH[id]}`}
    >
      <NumberField
        label={label}
        value={value}
        range={parameterRange(id)}
        unit={unit}
        format={format}
        figure={figure}
        onChange={(next) => setParameter(id, next)}
        onRange={enterRange}
      />
    </div>
  );
}
