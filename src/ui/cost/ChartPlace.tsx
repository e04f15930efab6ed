import { memo, useId, useState } from 'react';
import type { ApproachId } from '../../model/approaches';
import { isNothingKnown } from '../../model/decide/questions';
import type { Evaluation } from '../../model/evaluate';
import { ApproachName } from '../ApproachName';
import { Tabs } from '../kit/Tabs';
import { jobWords } from './jobWords';
import { Matters } from './Matters';
import { Money } from './Money';
import { OverTime } from './OverTime';
import { OverVolume } from './OverVolume';
import { shownApproaches } from './shownApproaches';

type ChartPlaceProps = { readonly evaluation: Evaluation };

/** One place for every picture of the costs; it stays in sight while the numbers are moved. */
export const ChartPlace = memo(function ChartPlace({ evaluation }: ChartPlaceProps) {
  const [face, setFace] = useState('time');
  const [isAll, setIsAll] = useState(false);
  const [isTableOpen, setIsTableOpen] = useState(false);
  const { compared, others } = shownApproaches(evaluation);
  const isNothingCompared = compared.length === 0;
  const dimmed = isAll || isNothingCompared ? others : [];
  const props = { evaluation, compared, dimmed, onTable: setIsTableOpen };

  return (
    // An open table is longer than a screen: then the place scrolls with the page.
    <div
      className={isTableOpen ? '' : 'lg:sticky lg:self-start lg:top-[calc(var(--sticky-top)+1rem)]'}
    >
      <Tabs
        label="Views of the costs"
        tabs={[
          { id: 'time', label: 'Over time', panel: <OverTime {...props} /> },
          { id: 'volume', label: 'Over volume', panel: <OverVolume {...props} /> },
          { id: 'money', label: 'Where the money goes', panel: <Money {...props} /> },
          { id: 'matters', label: 'What matters', panel: <Matters {...props} /> },
        ]}
        selected={face}
        onSelect={(id) => {
          setFace(id);
          setIsTableOpen(false);
        }}
      />
      {others.length > 0 && !isNothingCompared && (
        <ShowAll evaluation={evaluation} others={others} isAll={isAll} onChange={setIsAll} />
      )}
    </div>
  );
});

type ShowAllProps = {
  readonly evaluation: Evaluation;
  readonly others: readonly ApproachId[];
  readonly isAll: boolean;
  readonly onChange: (isAll: boolean) => void;
};

/** The approaches that are not compared, with what they leave unmet. */
function ShowAll({ evaluation, others, isAll, onChange }: ShowAllProps) {
  const id = useId();
  return (
    <div className="pt-1 text-sm">
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
      {isAll && (
        <ul className="pt-1 text-xs">
          {others.map((other) => (
            <li key={other}>
              <ApproachName id={other} />:{' '}
              {jobWords(other, evaluation, isNothingKnown(evaluation.scenario.answers))}.
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
