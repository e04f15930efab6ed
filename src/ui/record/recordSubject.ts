import type { Evaluation } from '../../model/evaluate';
import type { PriceTable, PriceTables } from '../../model/prices';
import type { Origins } from '../../state/work';

/** All that a record is made of. */
export type RecordSubject = {
  readonly evaluation: Evaluation;
  readonly origins: Origins;
  /** What the pinned baseline comes to, at its own prices. */
  readonly before?: Evaluation | undefined;
  readonly tables: PriceTables;
  readonly table: PriceTable;
  /** The page's own address; undefined where it has none. */
  readonly address: string | undefined;
};
