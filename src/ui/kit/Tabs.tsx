import { type KeyboardEvent, type ReactNode, useId } from 'react';

export type Tab = { readonly id: string; readonly label: string; readonly panel: ReactNode };

type TabsProps = {
  /** What the tabs choose between: “Views of the cost”. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
};

/** Views of the same thing in one place; arrow keys, Home and End change the view. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  const base = useId();
  const current = Math.max(
    tabs.findIndex(({ id }) => id === selected),
    0,
  );
  const tab = tabs[current];

  function handleKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const next = { ArrowLeft: current - 1, ArrowRight: current + 1, Home: 0, End: -1 }[event.key];
    const target = next === undefined ? undefined : tabs.at(next % tabs.length);
    if (!target) return;
    event.preventDefault();
    onSelect(target.id);
    document.getElementById(`${base}-${target.id}`)?.focus();
  }

  return (
    <div>
      <div
        role="tablist"
        aria-label={label}
        onKeyDown={handleKeyDown}
        className="flex flex-wrap gap-x-6 gap-y-1 print:hidden"
      >
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            id={`${base}-${id}`}
            type="button"
            role="tab"
            aria-selected={id === tab?.id}
            aria-controls={`${base}-panel`}
            tabIndex={id === tab?.id ? 0 : -1}
            onClick={() => onSelect(id)}
            className="min-h-8 cursor-pointer border-b-3 border-transparent text-sm forced-colors:border-none forced-colors:aria-selected:border-solid text-muted hover:text-ink aria-selected:border-ink aria-selected:text-ink"
          >
            {label}
          </button>
        ))}
      </div>
      {tab && (
        <div
          key={tab.id}
          id={`${base}-panel`}
          role="tabpanel"
          aria-labelledby={`${base}-${tab.id}`}
          className="pt-3"
        >
          {tab.panel}
        </div>
      )}
    </div>
  );
}
