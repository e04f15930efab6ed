import { memo, type ReactNode, useId, useMemo, useState } from 'react';
import { isNothingKnown } from '../../model/decide/questions';
import type { Evaluation } from '../../model/evaluate';
import { ApproachName } from '../ApproachName';
import { Tabs } from '../kit/Tabs';
import { useBaseline } from '../useBaseline';
import { BasisChoice } from './BasisChoice';
import { byBasis } from './byBasis';
import { ChartBasis } from './ChartBasis';
import type { CostView } from './costView';
import { jobWords } from './jobWords';
import { Matters } from './Matters';
import { Money } from './Money';
import { OverTime } from './OverTime';
import { OverVolume } from './OverVolume';
import { shownApproaches } from './shownApproaches';
import { ViewSwitch } from './ViewSwitch';

type ChartPlaceProps = { readonly evaluation: Evaluation };

/** One place for every picture of the costs; it stays in sight while the numbers are moved. */
export const ChartPlace = memo(function ChartPlace({ evaluation: ours }: ChartPlaceProps) {
  const [face, setFace] = useState('time');
  const [view, setView] = useState<CostView>('total');
  const [isAll, setIsAll] = useState(false);
  const [isTableOpen, setIsTableOpen] = useState(false);
  const pinned = useBaseline();
  const byChoice = useMemo(() => byBasis(ours), [ours]);
  const baseline = useMemo(() => pinned && byBasis(pinned), [pinned]);
  // Where the money goes and what matters are known of our own terms only.
  const hasBasis = face === 'time' || face === 'volume';
  const evaluation = hasBasis ? byChoice : ours;
  const { compared, others } = shownApproaches(evaluation);
  const isNothingCompared = compared.length === 0;
  const dimmed = isAll || isNothingCompared ? others : [];
  const props = { evaluation, compared, dimmed, onTable: setIsTableOpen };
  const lines = { ...props, view, baseline };

  // Longer than a screen, the place scrolls with the page.
  const isLong = isTableOpen || evaluation.published !== undefined;
  const controls = (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-1 pb-2 text-sm print:hidden">
      {hasBasis && <ViewSwitch view={view} onChange={setView} />}
      {hasBasis && <BasisChoice />}
      {others.length > 0 && !isNothingCompared && <ShowAll isAll={isAll} onChange={setIsAll} />}
    </div>
  );
  const panel = (picture: ReactNode) => (
    <>
      {controls}
      {picture}
    </>
  );

  return (
    <div
      className={`lg:self-start ${isLong ? '' : 'lg:sticky lg:top-[calc(var(--sticky-top)+0.5rem)]'}`}
    >
      <Tabs
        label="Views of the costs"
        tabs={[
          { id: 'time', label: 'Over time', panel: panel(<OverTime {...lines} />) },
          { id: 'volume', label: 'Over volume', panel: panel(<OverVolume {...lines} />) },
          { id: 'money', label: 'Where the money goes', panel: panel(<Money {...props} />) },
          { id: 'matters', label: 'What matters', panel: panel(<Matters {...props} />) },
        ]}
        selected={face}
        onSelect={(id) => {
          setFace(id);
          setIsTableOpen(false);
        }}
      />
      {isAll && dimmed.length > 0 && !isNothingCompared && (
        <ul className="pt-1 text-xs">
          {others.map((other) => (
            <li key={other}>
              <ApproachName id={other} />:{' '}
              {jobWords(other, evaluation, isNothingKnown(evaluation.scenario.answers))}.
            </li>
          ))}
        </ul>
      )}
      <ChartBasis evaluation={evaluation} hasBasis={hasBasis} />
    </div>
  );
});

type ShowAllProps = { readonly isAll: boolean; readonly onChange: (isAll: boolean) => void };

/** Whether the approaches that are not compared are shown too, with what they leave unmet. */
function ShowAll({ isAll, onChange }: ShowAllProps) {
  const id = useId();
  return (
    <label htmlFor={id} className="flex min-h-6 w-fit cursor-pointer items-center gap-2">
      <input
        id={id}
        type="checkbox"
        checked={isAll}
        onChange={(event) => onChange(event.target.checked)}
        className="size-5 accent-ink"
      />
      Show all approaches
    </label>
  );
}
