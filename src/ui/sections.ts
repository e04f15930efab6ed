import type { ComponentType } from 'react';
import type { ViewId } from '../share/pageView';
import { Decide } from './decide/Decide';

export type PageSection = {
  readonly id: ViewId;
  readonly name: string;
  /** In the middle of a sentence. */
  readonly what: string;
  /** A view of its own that the header leads to, not part of the page's scroll. */
  readonly onlyAlone?: boolean;
} & (
  | { readonly Content: ComponentType }
  | {
      readonly load: () => Promise<ComponentType>;
      /** The room kept free until it is there. */
      readonly heightPx: number;
    }
);

/** The sections of the page, in order, then the views. Charts and diagrams come after the questions can be answered. */
export const sections: readonly PageSection[] = [
  { id: 'decide', name: 'Decide', what: 'the questions', Content: Decide },
  {
    id: 'cost',
    name: 'Cost',
    what: 'the costs',
    load: () => import('./cost/Cost').then(({ Cost }) => Cost),
    heightPx: 900,
  },
  {
    id: 'architecture',
    name: 'Architecture',
    what: 'the architecture',
    load: () => import('./architecture/Architecture').then(({ Architecture }) => Architecture),
    heightPx: 900,
  },
  {
    id: 'evidence',
    name: 'Evidence',
    what: 'the evidence',
    onlyAlone: true,
    load: () => import('./evidence/Evidence').then(({ Evidence }) => Evidence),
    heightPx: 900,
  },
  {
    id: 'record',
    name: 'Record',
    what: 'the record',
    load: () => import('./record/Record').then(({ Record }) => Record),
    heightPx: 900,
    onlyAlone: true,
  },
];
