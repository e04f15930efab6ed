import { OWN_MODEL } from '../../model/ownModel';
import type { ChatPrice, EmbeddingPrice, TunedPrice } from '../../model/prices';
import { type IsoMonth, monthOf } from '../../model/quantity';
import type { ModelRole } from '../../model/scenario';
import { formatDate } from '../formatDate';
import { formatUsd } from '../kit/format';

/** A row of the price table that can stand in one of the four roles. */
export type ModelPrice = ChatPrice | TunedPrice | EmbeddingPrice;

export const roleWords: { readonly [Role in ModelRole]: { name: string; does: string } } = {
  baseModel: { name: 'Base model', does: 'Answers in Prompting and RAG.' },
  tunedModel: { name: 'Tuned model', does: 'Answers in Fine-tuning and Hybrid.' },
  helperModel: { name: 'Routing model', does: 'Sends each query of a router on its way.' },
  embeddingModel: { name: 'Embedding model', does: 'Makes documents and questions searchable.' },
};

/** What a model is called: as the list has it, or in words for one's own. */
export function modelLabel({ id }: Pick<ModelPrice, 'id'>): string {
  return id === OWN_MODEL ? 'a model of our own' : id;
}

/** The list prices in a line, in USD per million tokens: “$1 in, $5 out”. */
export function priceWords(model: ModelPrice): string {
  const usd = (price = 0) => formatUsd(price, { exact: true });
  if ('hosting' in model && model.hosting === 'dedicated') {
    const to = model.gpuHourHigh === undefined ? '' : ` to ${usd(model.gpuHourHigh)}`;
    return `${usd(model.gpuHour)}${to} a GPU-hour, training ${usd(model.training)}`;
  }
  const calls =
    'output' in model ? `${usd(model.input)} in, ${usd(model.output)} out` : usd(model.input);
  return 'training' in model ? `${calls}, training ${usd(model.training)}` : calls;
}

/** What a plan over some months has to know about a model; `isOver` where it cannot be had at all. */
export type Ending = {
  readonly says: string;
  readonly isOver: boolean;
  readonly isInside: boolean;
};

/** What closes or retires, in the words of somebody who starts in a month and plans up to another. */
export function endings(model: ModelPrice, start: IsoMonth, last: IsoMonth): readonly Ending[] {
  const when = (date: string) => ({
    isOver: monthOf(date) <= start,
    isInside: monthOf(date) <= last,
  });
  const found: Ending[] = [];
  if ('trainingClosesAll' in model && model.trainingClosesAll !== undefined) {
    const date = model.trainingClosesAll;
    const at = when(date);
    found.push({
      ...at,
      says: `Training ${at.isOver ? 'closed' : 'closes'} to everyone on ${formatDate(date)}`,
    });
  }
  if ('trainingClosesNew' in model && model.trainingClosesNew !== undefined) {
    const date = model.trainingClosesNew;
    const at = when(date);
    found.push({
      isOver: false,
      isInside: at.isInside,
      says: `Training ${at.isOver ? 'closed' : 'closes'} to new customers on ${formatDate(date)}`,
    });
  }
  if ('retires' in model && model.retires !== undefined) {
    const at = when(model.retires);
    found.push({
      ...at,
      says: `${at.isOver ? 'Retired' : 'Retires'} on ${formatDate(model.retires)}`,
    });
  }
  if ('next' in model && model.next) {
    const { from, input, output } = model.next;
    found.push({
      isOver: false,
      isInside: when(from).isInside,
      says: `From ${formatDate(from)} it costs ${formatUsd(input)} in, ${formatUsd(output)} out`,
    });
  }
  return found;
}

const doubts = {
  high: undefined,
  medium: 'price second-hand',
  low: 'price doubtful: from one old or incomplete source',
} as const;

/** A doubt about the price, where there is one. */
export function doubtWords({ confidence }: ModelPrice): string | undefined {
  return doubts[confidence];
}
