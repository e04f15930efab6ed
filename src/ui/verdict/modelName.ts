import type { Inputs } from '../../model/inputs';
import type { ModelRole } from '../../model/scenario';

/** A model as the price list calls it, in the middle of a sentence. */
export function modelName(role: ModelRole, { models }: Inputs): string {
  return role === 'tunedModel' ? `tuned ${models.tunedModel.baseModel}` : models[role].id;
}
