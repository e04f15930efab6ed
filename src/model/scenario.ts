import type { PatternId } from './approaches';
import type { Answers } from './decide/questions';
import type { WeightId } from './decide/weights';
import type { ParameterId } from './parameters';
import type { PricesId } from './prices';
import type { IsoDate, IsoMonth, Usd } from './quantity';
import type { Ranges } from './uncertainty/ranges';

/** `queries` and `examples` are answers and parameters at once; they are kept with the answers. */
export type AnsweredParameterId = 'queries' | 'examples';
export type OwnParameterId = Exclude<ParameterId, AnsweredParameterId>;

/** Which of the four models a price belongs to. */
export const modelRoles = ['baseModel', 'tunedModel', 'helperModel', 'embeddingModel'] as const;
export type ModelRole = (typeof modelRoles)[number];

/** The prices that can be overridden, by model; USD per million tokens. */
export const priceFields = {
  baseModel: ['input', 'cachedInput', 'cacheWrite', 'output'],
  tunedModel: ['input', 'cachedInput', 'output', 'training'],
  helperModel: ['input', 'cachedInput', 'cacheWrite', 'output'],
  embeddingModel: ['input'],
} as const satisfies Record<ModelRole, readonly string[]>;

export type PriceId = {
  [Role in ModelRole]: `${Role}.${(typeof priceFields)[Role][number]}`;
}[ModelRole];
export const priceIds: readonly PriceId[] = modelRoles.flatMap((role) =>
  priceFields[role].map((field) => `${role}.${field}` as PriceId),
);
/** No list price comes near this; a higher one is a slip of the keyboard. USD per million tokens. */
export const MAX_USD_PER_MTOK = 10_000;

export const basisIds = ['buildUp', 'S0', 'S1', 'S3'] as const;
export type Basis = (typeof basisIds)[number];
export const haveIds = ['nothing', 'rag', 'tuned', 'both'] as const;
export type Have = (typeof haveIds)[number];

/** Which numbers count as ranges besides those that the user gave: none, the sources’ own, all. */
export const uncertaintyIds = ['off', 'sources', 'everywhere'] as const;
export type Uncertainty = (typeof uncertaintyIds)[number];

/** What a user can choose besides answers and numbers; an absent choice follows its default. */
export type Choices = {
  readonly baseModel?: string;
  readonly tunedModel?: string;
  readonly helperModel?: string;
  readonly embeddingModel?: string;
  readonly pattern?: PatternId;
  readonly basis?: Basis;
  readonly have?: Have;
  readonly start?: IsoMonth;
  readonly factsInPrompt?: boolean;
  readonly uncertainty?: Uncertainty;
  /** `false` leaves out what our own hours cost; the hourly rate is kept. */
  readonly countLabour?: boolean;
  /** `true` adds to a published estimate the costs that it leaves out. */
  readonly basisComplete?: boolean;
};
export type ChoiceId = keyof Choices;

/** What the user can spend, and the currency in which it is shown. */
export type Money = {
  readonly budgetOnce?: Usd;
  /** For the dearest month. */
  readonly budgetMonthly?: Usd;
  /** Three letters, such as EUR. */
  readonly currency?: string;
  /** Units of that currency for one USD, more than 0. */
  readonly rate?: number;
};
export type MoneyId = keyof Money;
/** Higher budgets, and rates outside of these, are slips of the keyboard. */
export const MAX_BUDGET_USD = 1_000_000_000_000;
export const MIN_RATE = 0.000_001;
export const MAX_RATE = 1_000_000_000;

export const defaultModels = {
  baseModel: 'gpt-6.1-terra',
  tunedModel: 'tinker_qwen3-8b',
  helperModel: 'gpt-6-luna',
  embeddingModel: 'text-embedding-3-small',
} as const satisfies Record<ModelRole, string>;

/** All that a user can set and a link carries; everything on the page is computed from it. */
export type Scenario = {
  /** The price table that holds for this scenario. */
  readonly prices: PricesId;
  readonly title?: string;
  /** Who answers for the decision. */
  readonly owner?: string;
  /** The day of the decision, as its owner states it. */
  readonly date?: IsoDate;
  /** What its owner has to add. */
  readonly notes?: string;
  readonly answers: Answers;
  readonly parameters: { readonly [Id in OwnParameterId]?: number };
  /** Numbers that the user is not sure of, whether or not their values are set, too. */
  readonly ranges: Ranges;
  readonly choices: Choices;
  readonly money: Money;
  readonly priceOverrides: { readonly [Id in PriceId]?: number };
  /** Edited points and borders; absent ones keep the table’s. */
  readonly weights: { readonly [Id in WeightId]?: number };
};
