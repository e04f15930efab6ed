import type { Architecture } from '../../model/architecture/graph';

/** A sentence with the ids of what it rests on, or with an address. All of it is plain text. */
export type RecordLine = {
  readonly says: string;
  readonly sources?: readonly string[];
  readonly url?: string | undefined;
};

/** One part of a section; how it looks is left to whoever writes the record. */
export type RecordBlock =
  | { readonly kind: 'lines'; readonly lines: readonly RecordLine[] }
  | {
      readonly kind: 'list';
      readonly title?: string;
      readonly isNumbered?: boolean;
      readonly lines: readonly RecordLine[];
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly { readonly header: string; readonly isNumeric?: boolean }[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'diagram'; readonly graph: Architecture; readonly mermaid: string }
  | { readonly kind: 'chart' };

export type RecordSection = {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly RecordBlock[];
};

/** The decision on a page: what the page shows, the Markdown says and the printer prints. */
export type DecisionRecord = {
  readonly title: string;
  /** Owner, date and what else is said of the record itself. */
  readonly details: readonly { readonly label: string; readonly says: string }[];
  readonly sections: readonly RecordSection[];
  /** The address that opens the scenario, or the text to put behind the page's address. */
  readonly link: { readonly text: string; readonly isAddress: boolean };
};
