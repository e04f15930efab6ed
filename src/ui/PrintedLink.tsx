import { useMemo } from 'react';
import { encodeScenario } from '../share/scenarioCodec';
import { ownAddress } from '../state/ownAddress';
import { useLinked } from './useLinked';
import { usePriceTables } from './usePriceTable';

/** On paper, the link to what was printed, as text. */
export function PrintedLink() {
  const { scenario, baseline } = useLinked();
  const tables = usePriceTables();
  const link = useMemo(
    () => encodeScenario(scenario, {}, baseline, tables),
    [scenario, baseline, tables],
  );
  return (
    <p className="page-width hidden pt-3 text-xs wrap-anywhere print:block">
      {ownAddress(window)}
      {link}
    </p>
  );
}
