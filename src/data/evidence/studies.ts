import type { WorkId } from '../sources/works';
import { studiesOfBehaviour } from './studiesOfBehaviour';
import { studiesOfKnowledge } from './studiesOfKnowledge';
import { studiesOfUse } from './studiesOfUse';
import type { Study } from './study';

/** Every work by the id under which it is cited. */
export const studies: { readonly [Id in WorkId]: Study } = {
  ...studiesOfKnowledge,
  ...studiesOfBehaviour,
  ...studiesOfUse,
};
