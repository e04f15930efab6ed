// Numbers are written alike on the page and in what leaves it.
export {
  formatMonths,
  formatNumber,
  formatQuantity,
  formatShare,
  formatUsd,
  quantityParts,
} from '../../share/format';
