import type { StudyChart as Chart } from '../../../data/evidence/study';
import type { Mark } from '../../../data/sources/citation';
import { formatNumber } from '../../kit/format';
import { MarkWord } from '../MarkWord';
import { barSpans } from './barSpans';

type StudyChartProps = { readonly chart: Chart; readonly mark: Mark };

/** A work's numbers as bars, each with its value written beside it. */
export function StudyChart({ chart, mark }: StudyChartProps) {
  const { title, unit, scale, reference, series, rows } = chart;
  const spans = barSpans(chart);
  return (
    <figure className="max-w-160">
      <figcaption className="pb-2 text-sm font-semibold">
        {title}
        <span className="block text-xs font-normal text-muted">
          In {unit}
          {scale === 'log' && ', on a logarithmic scale'}
          {reference !== undefined && `; ${formatNumber(reference)} means no effect`}.{' '}
          <MarkWord mark={mark} />.
        </span>
      </figcaption>
      <ul className="grid gap-3">
        {rows.map(({ name, values }, row) => (
          <li key={name}>
            <p className="text-sm font-semibold">{name}</p>
            <ul className="grid gap-0.5">
              {values.map((value, index) => {
                const span = spans[row]?.[index];
                return (
                  <li
                    key={series[index] ?? name}
                    className="grid grid-cols-[minmax(5rem,11rem)_1fr_4rem] items-center gap-2 text-xs"
                  >
                    <span>{series.length > 1 ? series[index] : ''}</span>
                    <span aria-hidden="true" className="relative h-3 border-b border-rule">
                      <span
                        className="absolute inset-y-0 min-w-0.5 bg-muted"
                        style={{ left: `${span?.left ?? 0}%`, width: `${span?.width ?? 0}%` }}
                      />
                    </span>
                    <span className="text-right tabular-nums">{formatNumber(value)}</span>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </figure>
  );
}
