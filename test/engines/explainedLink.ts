import { estimates } from '../../src/data/estimates/estimates';
import { priceTables } from '../../src/data/prices/priceTables';
import { linkExplanation } from '../../src/share/linkExplanation';

/** What the headless command says of an address. */
export function explainedLink(address: string) {
  return JSON.parse(linkExplanation(address, priceTables, estimates).json);
}
