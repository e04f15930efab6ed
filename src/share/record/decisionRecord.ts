import type { Architecture } from '../../model/architecture/graph';

/** A sentence with the ids of what it rests on, or with an address. All of it is plain text. */
export type RecordLine = {
  readonly says: string;
  readonly sources?: readonly string[];
  readonly url?: string | undefined;
};

/** One part of a section; how it looks is left to whoever writes the record. */
export type RecordBlock =
  /** The one line to remember. */
  | { readonly kind: 'lead'; readonly says: string }
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
      /** Needs the whole width. */
      readonly isWide?: boolean;
    }
  | { readonly kind: 'diagram'; readonly graph: Architecture; readonly mermaid: string }
  /** With what it shows, in words. */
  | { readonly kind: 'chart'; readonly lines: readonly RecordLine[] };

export type RecordSection = {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly RecordBlock[];
};

/** The decision on one page, and what it rests on: shown, written as Markdown and printed alike. */
export type DecisionRecord = {
  readonly title: string;
  /** Owner, date and what else is said of the record itself. */
  readonly details: readonly { readonly label: string; readonly says: string }[];
  /** The decision by itself. */
  readonly sections: readonly RecordSection[];
  /** What can be looked up behind it. */
  readonly appendix: readonly RecordSection[];
  /** The address that opens the scenario, or the text to put behind the page's address. */
  readonly link: { readonly text: string; readonly isAddress: boolean };
};
