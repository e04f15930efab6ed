import type { Answers } from '../decide/questions';
import type { ComponentId } from './components';
import type { FlowKind } from './flows';

type AdditionSpec = {
  readonly label: string;
  readonly from: ComponentId;
  readonly kind: FlowKind;
  readonly sources: readonly string[];
};

/** What else can travel in the prompt. No answer says so and nobody knows how much: costs leave it out. */
export const additionSpecs = {
  record: {
    label: 'The record of the person who asks',
    from: 'record',
    kind: 'addRecord',
    sources: ['S0.pattern.3'],
  },
  feed: {
    label: 'Live figures from other systems',
    from: 'feed',
    kind: 'addLiveFacts',
    sources: ['S0.when.rag.5'],
  },
} as const satisfies Record<string, AdditionSpec>;

export type AdditionId = keyof typeof additionSpecs;
export const additionIds = Object.keys(additionSpecs) as AdditionId[];

/** Facts that no document holds come from another system, whatever the approach. */
export function isFedLive({ change, material }: Answers): boolean {
  return change === 'live' && material === 'none';
}
