import { hasOwnPrices } from '../model/prices';
import { About } from './About';
import { formatDate } from './formatDate';
import { usePriceTable, usePriceTables } from './usePriceTable';
import { useScenario } from './useScenario';

/** What holds for everything on the page. */
export function PageFooter() {
  const { asOf } = usePriceTable();
  const tables = usePriceTables();
  const isOwn = useScenario(({ scenario }) => hasOwnPrices(scenario.prices, tables));
  return (
    <footer className="page-width py-6 text-xs text-muted">
      Prices {isOwn && 'of your organisation '}as of {formatDate(asOf)}, in US dollars. Everything
      is computed in your browser; nothing is sent anywhere. <About />
    </footer>
  );
}
