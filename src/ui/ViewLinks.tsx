import type { MouseEvent } from 'react';
import type { ViewId } from '../share/pageView';
import { encodeScenario } from '../share/scenarioCodec';
import { sections } from './sections';
import { useLinked } from './useLinked';
import { useOpenView } from './useOpenView';
import { usePriceTables } from './usePriceTable';
import { useScenario } from './useScenario';

/** The way to the views that have no place on the page. */
export function ViewLinks() {
  const { scenario, baseline } = useLinked();
  const view = useScenario((state) => state.view);
  const tables = usePriceTables();
  const openView = useOpenView();

  function handleClick(event: MouseEvent, id: ViewId) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return; // into a tab of its own
    event.preventDefault(); // as a link it would count as somebody else's scenario
    openView(id);
  }

  return sections
    .filter(({ onlyAlone }) => onlyAlone)
    .map(({ id, name }) => (
      <a
        key={id}
        href={encodeScenario(scenario, { view: id }, baseline, tables)}
        aria-current={id === view ? 'page' : undefined}
        onClick={(event) => handleClick(event, id)}
        className="py-0.5 text-xs text-ink decoration-muted underline-offset-4 aria-[current]:font-semibold"
      >
        {name}
      </a>
    ));
}
