/** Fetches the price list, which more than one section can show. */
export const loadPriceTable = () =>
  import('./cost/prices/PriceTable').then(({ PriceTable }) => PriceTable);
