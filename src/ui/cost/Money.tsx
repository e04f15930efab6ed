import type { ApproachId } from '../../model/approaches';
import type { Evaluation } from '../../model/evaluate';
import { ApproachName } from '../ApproachName';
import { approachLooks } from '../approachLooks';
import { FigureButton } from '../FigureButton';
import { formatShare } from '../kit/format';
import { useMoneyFormat } from '../useMoneyFormat';
import { ChartFigure } from './ChartFigure';
import { chartNote } from './chartNote';
import type { FaceProps } from './faces';
import { moneyFinding } from './findings';
import { ItemTable } from './ItemTable';
import { type MoneyGroup, moneyGroups, moneyGroupWords, moneyOf } from './money';
import { figureName } from './money/figureName';

/** How much of the costs is spent once, every month and with the queries. */
export function Money({ evaluation, compared, dimmed, onTable }: FaceProps) {
  const { costs } = evaluation;
  const shown = [...compared, ...dimmed];
  const most = Math.max(...shown.map((id) => costs.projections[id].horizonTotal));
  return (
    <ChartFigure
      finding={moneyFinding(evaluation)}
      note={chartNote(evaluation)}
      onTable={onTable}
      table={<ItemTable evaluation={evaluation} shown={shown} />}
    >
      <ul className="grid gap-5 pt-2">
        {shown.map((id) => (
          <MoneyBar
            key={id}
            id={id}
            evaluation={evaluation}
            most={most}
            isDim={dimmed.includes(id)}
          />
        ))}
      </ul>
    </ChartFigure>
  );
}

/** One hue at three strengths, in the order in which the money is spent. */
const strength: { readonly [Group in MoneyGroup]: number } = { once: 1, month: 0.6, query: 0.25 };

type MoneyBarProps = {
  readonly id: ApproachId;
  readonly evaluation: Evaluation;
  /** The longest bar, in USD. */
  readonly most: number;
  readonly isDim: boolean;
};

function MoneyBar({ id, evaluation, most, isDim }: MoneyBarProps) {
  const spent = moneyOf(id, evaluation.inputs);
  const total = evaluation.costs.projections[id].horizonTotal;
  const { color } = approachLooks[id];
  const asMoney = useMoneyFormat();
  return (
    <li>
      <p className="flex justify-between gap-4 text-sm">
        <ApproachName id={id} />
        <FigureButton
          name={`${asMoney(total)}: ${figureName(id, 'total', evaluation.inputs)}`}
          request={{ kind: 'figure', approach: id, figure: 'total' }}
        >
          {asMoney(total)}
        </FigureButton>
      </p>
      <div
        aria-hidden="true"
        className={`flex h-7 py-1 ${isDim ? 'opacity-50' : ''}`}
        style={{ width: `${most > 0 ? (100 * total) / most : 0}%` }}
      >
        {moneyGroups.map((group) => (
          <div
            key={group}
            className="border"
            style={{
              width: `${total > 0 ? (100 * spent[group]) / total : 0}%`,
              ...shade(color, group),
            }}
          />
        ))}
      </div>
      <dl className="flex flex-wrap gap-x-5 gap-y-1 text-xs">
        {moneyGroups.map((group) => (
          <div key={group} className="flex items-center gap-1.5">
            <dt className="flex items-center gap-1.5">
              <Swatch color={color} group={group} />
              {moneyGroupWords[group].label}
            </dt>
            <dd className="tabular-nums">
              {asMoney(spent[group])}
              {total > 0 && ` (${formatShare(spent[group] / total)})`}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

function Swatch({ color, group }: { readonly color: string; readonly group: MoneyGroup }) {
  return (
    <span aria-hidden="true" className="inline-block size-3 border" style={shade(color, group)} />
  );
}

function shade(color: string, group: MoneyGroup) {
  const percent = 100 * strength[group];
  return {
    borderColor: color,
    background: `color-mix(in srgb, ${color} ${percent}%, var(--color-paper))`,
  };
}
