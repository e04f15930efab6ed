import { type MouseEvent, type ReactNode, useMemo } from 'react';
import { encodeScenario } from '../share/scenarioCodec';
import { jumpTo } from './jumpTo';
import { useLinked } from './useLinked';
import { usePriceTables } from './usePriceTable';
import { useScenario } from './useScenario';

type CardLinkProps = {
  readonly id: string;
  readonly children?: ReactNode;
  /** The element of this page that says the same, where it is there: then it leads to that. */
  readonly near?: string;
};

/** Leads to a card of the evidence; as a link it can be copied, or opened in a tab of its own. */
export function CardLink({ id, children = id, near }: CardLinkProps) {
  const { scenario, baseline } = useLinked();
  const tables = usePriceTables();
  const openCard = useScenario((state) => state.openCard);
  // There are many, and most are in what a dragged slider draws anew.
  const href = useMemo(
    () => encodeScenario(scenario, { view: 'evidence', card: id }, baseline, tables),
    [scenario, id, baseline, tables],
  );

  function handleClick(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return; // into a tab of its own
    event.preventDefault(); // as a link it would count as somebody else's scenario
    if (near === undefined || !jumpTo(near)) openCard(id);
  }

  return (
    <a href={href} onClick={handleClick} className="inline-block min-h-6">
      {children}
    </a>
  );
}
