import { useMemo } from 'react';
import { encodeScenario } from '../share/scenarioCodec';
import { ownAddress } from '../state/ownAddress';
import { useLinked } from './useLinked';

/** On paper, the link to what was printed, as text. */
export function PrintedLink() {
  const { scenario, baseline } = useLinked();
  const link = useMemo(() => encodeScenario(scenario, {}, baseline), [scenario, baseline]);
  return (
    <p className="page-width hidden pt-3 text-xs wrap-anywhere print:block">
      {ownAddress(window)}
      {link}
    </p>
  );
}
