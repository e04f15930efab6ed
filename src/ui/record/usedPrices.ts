import type { Usd } from '../../model/quantity';
import { type ModelRole, modelRoles, type PriceId, priceFields } from '../../model/scenario';
import { formatAsOf, modelLabel, originLabels, roleWords } from '../recordWords';
import type { RecordSubject } from './recordSubject';

/** A price that the costs are computed with, USD per million tokens. */
export type UsedPrice = {
  readonly id: PriceId;
  readonly role: string;
  readonly model: string;
  readonly what: string;
  readonly usdPerMtok: Usd;
  /** Where it was read and when, or who set it. */
  readonly from: string;
  /** The key of the price list in the table; none where the price is one's own. */
  readonly list: string | undefined;
};

const fieldWords: { readonly [field: string]: string } = {
  input: 'input',
  cachedInput: 'cached input',
  cacheWrite: 'writing the cache',
  output: 'output',
  training: 'training',
};

/** Every price of the four models, with its list and its day. */
export function usedPrices(subject: RecordSubject): readonly UsedPrice[] {
  return modelRoles.flatMap((role) => pricesOf(role, subject));
}

function pricesOf(role: ModelRole, { evaluation, origins, table }: RecordSubject) {
  const model = evaluation.inputs.models[role];
  const listed: { readonly [field: string]: unknown } = model;
  return priceFields[role].flatMap((field): UsedPrice[] => {
    const usdPerMtok = listed[field];
    if (typeof usdPerMtok !== 'number') return [];
    const id = `${role}.${field}` as PriceId;
    const origin = origins[id];
    const [list] = model.sources;
    const title = list === undefined ? '' : (table.sources[list]?.title ?? list);
    return [
      {
        id,
        role: roleWords[role].name,
        model: modelLabel(model),
        what: fieldWords[field] ?? field,
        usdPerMtok,
        from: origin ? originLabels[origin] : `${title}, ${formatAsOf(model.asOf)}`,
        list: origin ? undefined : list,
      },
    ];
  });
}
