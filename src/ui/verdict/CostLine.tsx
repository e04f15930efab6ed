import { parameterSpec } from '../../model/parameters';
import { formatQuantity } from '../kit/format';
import { NumberField } from '../kit/NumberField';
import { Marked } from '../Marked';
import { useEvaluation, useScenario } from '../useScenario';
import type { Piece } from './costSentence';

type CostLineProps = {
  readonly pieces: readonly Piece[];
  readonly breakEven: string | undefined;
};

/** The one number that matters; queries and months are changed where they stand. */
export function CostLine({ pieces, breakEven }: CostLineProps) {
  return (
    <div className="text-sm leading-7">
      {pieces.map((piece) => {
        if (typeof piece === 'string') return <Marked key={piece} text={piece} />;
        return <EditableNumber key={piece.edit} {...piece} />;
      })}
      {breakEven && (
        <>
          {' '}
          <Marked text={breakEven} hasMarks={false} />
        </>
      )}
    </div>
  );
}

const WIDTH = { queries: '[&>input]:w-28', months: '[&>input]:w-11' };

/** The kit's field in running text; what it has to say appears under it. */
function EditableNumber({ edit: id, figure }: Exclude<Piece, string>) {
  const value = useEvaluation().inputs.parameters[id];
  const setParameter = useScenario((state) => state.setParameter);
  const { label, unit, min, max, scale, whole } = parameterSpec(id);
  const format = (each: number) => formatQuantity(each, unit, { exact: true });
  return (
    <div
      className={`relative inline-block [&>input]:h-6 [&>p]:absolute [&>p]:top-full [&>p]:left-0 [&>p]:z-10 [&>p]:w-64 [&>p]:rounded [&>p]:border [&>p]:border-muted [&>p]:bg-raised [&>p]:p-2 ${WIDTH[id]}`}
    >
      <NumberField
        label={label}
        value={value}
        range={{ min, max, scale, ...(whole && { whole }) }}
        unit={unit}
        format={format}
        figure={figure}
        onChange={(next) => setParameter(id, next)}
      />
    </div>
  );
}
