import type { IsoMonth } from '../../model/quantity';
import { monthOf } from '../../model/quantity';
import type { ModelPrice } from './modelWords';

/** Whether a model can be had through a plan, ends or closes within it, or is gone when it starts. */
export type ModelLife = 'lasts' | 'ends' | 'gone';

/** How long a model can be had by somebody who starts in one month and plans up to another. */
export function modelLife(model: ModelPrice, start: IsoMonth, last: IsoMonth): ModelLife {
  const ends = [
    'retires' in model ? model.retires : undefined,
    'trainingClosesAll' in model ? model.trainingClosesAll : undefined,
  ].flatMap((date) => date ?? []);
  if (ends.some((date) => monthOf(date) <= start)) return 'gone';
  if ('status' in model && model.status === 'retired') return 'gone';
  const closes = 'trainingClosesNew' in model ? (model.trainingClosesNew ?? []) : [];
  return [...ends, closes].flat().some((date) => monthOf(date) <= last) ? 'ends' : 'lasts';
}
