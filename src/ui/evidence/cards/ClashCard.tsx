import { clash, clashIds } from '../../../data/evidence/clashes';
import { approachSpecs, type OutcomeId } from '../../../model/approaches';
import { limitWords } from '../../../model/decide/limits';
import { clashDecisions } from '../../../share/evidence/clashDecision';
import { Marked } from '../../Marked';
import { usePriceTable } from '../../usePriceTable';
import { CardPart } from '../CardPart';
import { SourceLine } from '../SourceLine';
import { Statements } from '../Statements';
import type { CardProps } from './cardProps';

/** A situation in which the sources cannot all be right, and what this page decides, worked out now. */
export function ClashCard({ id }: CardProps) {
  const prices = usePriceTable();
  const known = clashIds.find((each) => each === id);
  if (!known) return null;
  const found = clash(known);
  const decisions = clashDecisions(found, prices);
  return (
    <>
      <p>{found.situation}</p>
      <CardPart title="What the sources require">
        <ul className="grid gap-1">
          {found.says.map(({ sources, outcome, says }) => (
            <li key={sources.join()}>
              <Marked text={[outcome && nameOf(outcome), says].filter(Boolean).join(': ')} />
              <SourceLine sources={sources} />
            </li>
          ))}
        </ul>
      </CardPart>
      <CardPart title="What this page decides">
        <ul className="grid gap-2">
          {decisions.map(({ says, outcome, next, limits, cheapest }) => (
            <li key={says}>
              {says}: <Marked text={nameOf(outcome)} />
              {next && (
                <>
                  , then <Marked text={nameOf(next)} />
                </>
              )}
              .
              {cheapest && (
                <>
                  {' '}
                  Cheapest of those that do the job: <Marked text={nameOf(cheapest)} />.
                </>
              )}
              {limits.length > 0 && (
                <span className="block text-xs text-muted">
                  Limits that held: {limits.map((limit) => limitWords(limit).title).join('; ')}.
                </span>
              )}
            </li>
          ))}
        </ul>
      </CardPart>
      <CardPart title="Why">
        <Statements statements={[found.why]} />
        <SourceLine sources={found.contradictions} />
      </CardPart>
    </>
  );
}

function nameOf(outcome: OutcomeId): string {
  return outcome === 'none' ? 'no option meets every limit' : approachSpecs[outcome].name;
}
