import { whenToUse } from '../../data/guides/whenToUse';
import { citation } from '../../data/sources/citations';
import { type ApproachId, approachIds } from '../../model/approaches';
import { questionSpecs } from '../../model/decide/questions';
import { type AdviceResult, type AdviceState, adviceResults } from '../../model/guides/advice';
import { ApproachName } from '../ApproachName';
import { CardLink } from '../CardLink';
import { Disclosure } from '../kit/Disclosure';
import { useScenario } from '../useScenario';

const others: readonly { readonly state: AdviceState; readonly title: string }[] = [
  { state: 'waits', title: 'Depend on a question that is open' },
  { state: 'rests', title: 'Do not hold for your answers' },
  { state: 'undecidable', title: 'None of our questions decides them' },
];

/** Every “use it when” of the articles: which fire for these answers, for which side. */
export function Advice() {
  const answers = useScenario(({ scenario }) => scenario.answers);
  const results = adviceResults(whenToUse, answers);
  const of = (state: AdviceState) => results.filter((each) => each.state === state);
  const fired = of('fires');
  return (
    <div className="grid gap-3">
      <p>
        Of {results.length} rules {fired.length} {fired.length === 1 ? 'fires' : 'fire'} for your
        answers. A tally is no verdict: the articles repeat each other.
      </p>
      {approachIds.map((side) => (
        <Side key={side} side={side} rules={fired.filter((each) => each.side === side)} />
      ))}
      {others.map(({ state, title }) => {
        const rules = of(state);
        return (
          rules.length > 0 && (
            <Disclosure key={state} summary={`${title} (${rules.length})`}>
              <Rules rules={rules} />
            </Disclosure>
          )
        );
      })}
    </div>
  );
}

type SideProps = { readonly side: ApproachId; readonly rules: readonly AdviceResult[] };

function Side({ side, rules }: SideProps) {
  if (rules.length === 0) return null;
  return (
    <section className="grid gap-1">
      <h4>
        <ApproachName id={side} /> <span className="text-sm text-muted">{rules.length}</span>
      </h4>
      <Rules rules={rules} />
    </section>
  );
}

function Rules({ rules }: { readonly rules: readonly AdviceResult[] }) {
  return (
    <ul className="grid gap-1">
      {rules.map(({ id, open }) => (
        <li key={id}>
          {citation(id)?.label}. <CardLink id={id} />
          {open.length > 0 && (
            <span className="text-xs text-muted">
              {' '}
              asks: {open.map((question) => questionSpecs[question].topic).join(', ')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
