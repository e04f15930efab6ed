import type { PriceTable } from '../../model/prices';

/** A figure that the page works out itself, to be put into sentences. */
export type EvidenceFigure = {
  readonly value: number;
  /** As the parameters write units: `USD`, `queries`, `% of …`. */
  readonly unit: string;
  /** Comes out whole, so that no digit is rounded away. */
  readonly exact?: true;
};
export type EvidenceFigures = { readonly [name: string]: EvidenceFigure };

/** Figures from the prices in force; undefined where their table lacks a record that is needed. */
export type FiguresFrom = (prices: PriceTable) => EvidenceFigures | undefined;
