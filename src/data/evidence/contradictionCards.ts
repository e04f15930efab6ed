import type { Contradiction, ContradictionId } from './contradiction';
import { dataContradictions } from './dataContradictions';
import { frameworkContradictions } from './frameworkContradictions';
import { moneyContradictions } from './moneyContradictions';
import { qualityContradictions } from './qualityContradictions';
import { speedContradictions } from './speedContradictions';

/** Every contradiction by its id; the titles are those under which it is cited. */
export const contradictionCards: { readonly [Id in ContradictionId]: Contradiction } = {
  ...dataContradictions,
  ...moneyContradictions,
  ...speedContradictions,
  ...qualityContradictions,
  ...frameworkContradictions,
};
