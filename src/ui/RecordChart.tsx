import { OverTimeLines } from './cost/OverTimeLines';
import { shownApproaches } from './cost/shownApproaches';
import { useWidth } from './kit/useWidth';
import { useEvaluation } from './useScenario';

/** Text is 12 px on paper at this size, which fits A4 and Letter between their margins. */
const PRINT = { width: 660, height: 300 };

/** The costs over time: as wide as its place on a screen, in one size on paper. */
export function RecordChart() {
  const evaluation = useEvaluation();
  const [ref, width] = useWidth<HTMLDivElement>();
  const { compared, others } = shownApproaches(evaluation);
  const lines = compared.length > 0 ? { compared, dimmed: [] } : { compared: others, dimmed: [] };
  return (
    <figure>
      <div ref={ref} className="print:hidden" style={{ minHeight: 300 }}>
        {width > 0 && (
          <OverTimeLines
            {...lines}
            evaluation={evaluation}
            width={Math.min(width, 800)}
            height={300}
          />
        )}
      </div>
      <div className="hidden print:block">
        <OverTimeLines {...lines} evaluation={evaluation} {...PRINT} />
      </div>
    </figure>
  );
}
