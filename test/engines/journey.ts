import type { Embedding } from '../support/testHost';
import type { Visitor } from './visitor';

export type Journey = {
  readonly name: string;
  /** What stands behind the page in the address. */
  readonly link?: string;
  /** How another page shows this one in a frame, where it does. */
  readonly embedding?: Embedding;
  readonly go: (visitor: Visitor, elsewhere: Elsewhere) => Promise<void>;
};

/** The page at another link, in a profile that was never here. */
export type Elsewhere = (link: string, look: (visitor: Visitor) => Promise<void>) => Promise<void>;
