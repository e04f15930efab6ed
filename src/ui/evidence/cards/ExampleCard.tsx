import { workedExamples } from '../../../data/evidence/workedExamples';
import { situations } from '../../../data/situations/situations';
import { approachSpecs } from '../../../model/approaches';
import { ApproachName } from '../../ApproachName';
import { Button } from '../../kit/Button';
import { Marked } from '../../Marked';
import { useScenario } from '../../useScenario';
import { CardPart } from '../CardPart';
import { SourceLine } from '../SourceLine';
import type { CardProps } from './cardProps';

/** A case that an article works through, with what spoke for and against each way. */
export function ExampleCard({ id }: CardProps) {
  const openSituation = useScenario((state) => state.openSituation);
  const setView = useScenario((state) => state.setView);
  const found = workedExamples.find((each) => each.id === id);
  if (!found) return null;
  const situation = situations.find((each) => each.id === found.situation);

  function handleOpen() {
    if (!situation) return;
    openSituation({ answers: situation.answers }, situation.name);
    setView(undefined);
  }

  return (
    <>
      <p>
        {found.says} The article chooses <Marked text={approachSpecs[found.recommends].name} />.
      </p>
      {found.ways.map(({ approach, how, for: pros, against, id: source }) => (
        <section key={approach} className="grid gap-1">
          <h4>
            <ApproachName id={approach} />
          </h4>
          <p>{how}</p>
          <ul>
            {pros.map((each) => (
              <li key={each}>
                <span aria-hidden="true">+ </span>
                <span className="sr-only">For: </span>
                {each}
              </li>
            ))}
            {against.map((each) => (
              <li key={each}>
                <span aria-hidden="true">− </span>
                <span className="sr-only">Against: </span>
                {each}
              </li>
            ))}
          </ul>
          <SourceLine sources={[source]} />
        </section>
      ))}
      <CardPart title="What we make of it">
        <p>{found.comment}</p>
        <SourceLine sources={found.ids} />
      </CardPart>
      {situation && (
        <p>
          <Button onClick={handleOpen}>Open it as a scenario</Button>
        </p>
      )}
    </>
  );
}
