import type { Answers } from '../decide/questions';
import { holds, type Test } from './condition';

/** What a rule speaks for. */
export type Side = 'rag' | 'tuning' | 'hybrid';

/** One line of advice without an order: if this holds, that. */
export type Rule = {
  readonly id: string;
  readonly says: string;
  readonly side: Side;
  /** Absent where no question decides it. */
  readonly when?: Test;
};

/** Rules that a source gives without joining them to a flow. */
export type RuleList = {
  readonly name: string;
  /** The id of the article that published them. */
  readonly source: string;
  readonly rules: readonly Rule[];
};

/** A rule by its id, with its side. A source that names both sides in one breath has two. */
export type RuleHit = Pick<Rule, 'id' | 'side'>;

/** Which rules of a list hold for some answers. */
export type RuleResult = {
  readonly fired: readonly RuleHit[];
  /** Those that an answer not yet given can still make fire. */
  readonly waiting: readonly RuleHit[];
  /** Those that no question can decide. */
  readonly undecidable: readonly RuleHit[];
  /** How many fired on each side. */
  readonly tally: { readonly [S in Side]: number };
};

/** Check every rule of a list; one that cannot be answered does not fire. */
export function replayRules({ rules }: RuleList, answers: Answers): RuleResult {
  const hits = (fits: (rule: Rule) => boolean) =>
    rules.filter(fits).map(({ id, side }): RuleHit => ({ id, side }));
  const truth = ({ when }: Rule) => when && holds(when, answers);
  const fired = hits((rule) => truth(rule) === 'yes');
  const count = (counted: Side) => fired.filter(({ side }) => side === counted).length;
  return {
    fired,
    waiting: hits((rule) => truth(rule) === 'unknown'),
    undecidable: hits(({ when }) => when === undefined),
    tally: { rag: count('rag'), tuning: count('tuning'), hybrid: count('hybrid') },
  };
}
