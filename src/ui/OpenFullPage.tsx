import { encodeScenario } from '../share/scenarioCodec';
import { ownAddress } from '../state/ownAddress';
import { usePriceTables } from './usePriceTable';
import { useScenario } from './useScenario';

/** From a frame to the page itself, with the same scenario. */
export function OpenFullPage() {
  const scenario = useScenario((state) => state.scenario);
  const baseline = useScenario((state) => state.baseline);
  const tables = usePriceTables();
  const address = ownAddress(window);
  if (address === undefined) return null;
  return (
    <footer className="page-width py-2 text-xs print:hidden">
      <a
        href={address + encodeScenario(scenario, {}, baseline, tables)}
        target="_blank"
        rel="noopener"
      >
        Open full page
      </a>
    </footer>
  );
}
