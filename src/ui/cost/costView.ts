/** Costs added up, what is spent once included; or those of each month, without it. */
export type CostView = 'total' | 'month';
