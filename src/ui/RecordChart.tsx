import { OverTimeLines } from './cost/OverTimeLines';
import { shownApproaches } from './cost/shownApproaches';
import { Due } from './kit/Due';
import { useWidth } from './kit/useWidth';
import { useEvaluation } from './useScenario';

/** Made smaller for print, text and all, it is as wide as half the room on A4 and Letter. */
const PRINT_WIDTH = 450;
const HEIGHT = 240;
const PRINT_HEIGHT = 200;

/** The costs over time: as wide as its place on a screen, in one size on paper. */
export function RecordChart() {
  const evaluation = useEvaluation();
  const [ref, width] = useWidth<HTMLDivElement>();
  const { compared, others } = shownApproaches(evaluation);
  const lines = compared.length > 0 ? { compared, dimmed: [] } : { compared: others, dimmed: [] };
  return (
    <figure className="min-w-0">
      <div ref={ref} className="print:hidden" style={{ minHeight: HEIGHT }}>
        {width > 0 && (
          <OverTimeLines {...lines} evaluation={evaluation} width={width} height={HEIGHT} />
        )}
      </div>
      <Due until={null} className="hidden [zoom:0.7] print:block">
        <OverTimeLines
          {...lines}
          evaluation={evaluation}
          width={PRINT_WIDTH}
          height={PRINT_HEIGHT}
        />
      </Due>
    </figure>
  );
}
