import type { ComponentType } from 'react';
import type { ViewId } from '../share/pageView';

export type PageSection = {
  readonly id: ViewId & ('decide' | 'cost' | 'architecture');
  readonly name: string;
  /** In the middle of a sentence. */
  readonly what: string;
  readonly load: () => Promise<ComponentType<object>>;
  /** The room kept free until it is there. */
  readonly heightPx: number;
};

const files = import.meta.glob<Record<string, ComponentType<object>>>(
  './*/{Decide,Cost,Architecture}.tsx',
);
const from = (path: string, name: string) => async () => {
  const file = await files[path]?.();
  const found = file?.[name];
  if (!found) throw new Error(`${path} is not there yet`);
  return found;
};

/** The sections of the page, in order. */
export const sections: readonly PageSection[] = [
  {
    id: 'decide',
    name: 'Decide',
    what: 'the questions',
    load: from('./decide/Decide.tsx', 'Decide'),
    heightPx: 600,
  },
  {
    id: 'cost',
    name: 'Cost',
    what: 'the costs',
    load: from('./cost/Cost.tsx', 'Cost'),
    heightPx: 900,
  },
  {
    id: 'architecture',
    name: 'Architecture',
    what: 'the architecture',
    load: from('./architecture/Architecture.tsx', 'Architecture'),
    heightPx: 700,
  },
];
