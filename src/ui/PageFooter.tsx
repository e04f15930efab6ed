import { newestPriceTable, priceTables } from '../data/prices/priceTables';
import { About } from './About';
import { formatDate } from './formatDate';
import { useScenario } from './useScenario';

/** What holds for everything on the page. */
export function PageFooter() {
  const date = useScenario((state) => state.scenario.prices);
  const { asOf } = priceTables[date] ?? newestPriceTable;
  return (
    <footer className="page-width py-6 text-xs text-muted">
      Prices as of {formatDate(asOf)}, in US dollars. Everything is computed in your browser;
      nothing is sent anywhere. <About />
    </footer>
  );
}
