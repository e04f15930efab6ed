import { useId } from 'react';
import type { CostView } from './costView';

const words: { readonly [View in CostView]: string } = { total: 'In total', month: 'A month' };
const views = Object.keys(words) as CostView[];

type ViewSwitchProps = { readonly view: CostView; readonly onChange: (view: CostView) => void };

/** Whether costs are added up or shown as each month costs. */
export function ViewSwitch({ view, onChange }: ViewSwitchProps) {
  const name = useId();
  return (
    <fieldset className="flex gap-4">
      <legend className="sr-only">Show the costs</legend>
      {views.map((id) => (
        <label key={id} className="flex min-h-6 cursor-pointer items-center gap-1.5">
          <input
            type="radio"
            name={name}
            checked={view === id}
            onChange={() => onChange(id)}
            className="size-5 accent-ink"
          />
          {words[id]}
        </label>
      ))}
    </fieldset>
  );
}
