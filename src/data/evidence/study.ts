import type { Mark } from '../sources/citation';
import type { Touches } from './touches';

/** How much of a work we had before us. */
export const readings = {
  full: 'We read the full text.',
  rendering: 'We read the whole page in a translation.',
  renderings: 'We read two renderings of the page, which agree.',
  copies: 'We read verbatim copies of the page.',
  abstract: 'We read the abstract only.',
  secondHand: 'We read about it in someone else’s text.',
  page: 'We read the vendor’s page.',
} as const;
export type Reading = keyof typeof readings;

/** One number of a work, as a reader should take it. */
export type StudyFigure = {
  readonly says: string;
  readonly value: string;
  /** Where it is of a weaker kind than the work’s own mark. */
  readonly mark?: Mark;
};

/** Numbers that are worth seeing: a row of bars for each name, one bar for each series. */
export type StudyChart = {
  readonly title: string;
  readonly unit: string;
  readonly scale: 'linear' | 'log';
  /** Where a value of no effect lies, such as odds of 1. */
  readonly reference?: number;
  readonly series: readonly string[];
  readonly rows: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly mark?: Mark;
};

/** What a work found, and how far that goes. Who wrote it stands with its citation. */
export type Study = {
  readonly read: Reading;
  readonly shows: string;
  readonly doesNotShow: string;
  readonly figures: readonly StudyFigure[];
  readonly chart?: StudyChart;
  /** Its figures are prices, which the table in force has. */
  readonly prices?: true;
  readonly touches: Touches;
};
