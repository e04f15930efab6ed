import type { Situation } from '../../data/situations/situation';
import { situations } from '../../data/situations/situations';
import { ApproachName } from '../ApproachName';

type SituationListProps = { readonly onChoose: (situation: Situation) => void };

/** Every situation with a line about it. */
export function SituationList({ onChoose }: SituationListProps) {
  return (
    <>
      <p className="max-w-line pb-3 text-sm text-muted">
        From the five articles. Their values stay labelled as an example’s until you change or
        confirm them.
      </p>
      <ul className="divide-y divide-rule border-y border-rule">
        {situations.map((situation) => (
          <li key={situation.id}>
            <SituationButton situation={situation} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </>
  );
}

type SituationButtonProps = {
  readonly situation: Situation;
  readonly onChoose: (situation: Situation) => void;
};

function SituationButton({ situation, onChoose }: SituationButtonProps) {
  const { id, name, says, recommends } = situation;
  const [article] = id.split('.'); // the id of a fact begins with its article’s
  return (
    <button
      type="button"
      aria-labelledby={`situation-${id}`}
      aria-describedby={`situation-${id}-says`}
      onClick={() => onChoose(situation)}
      className="block w-full cursor-pointer py-2 text-left hover:bg-raised"
    >
      <span className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span id={`situation-${id}`} className="text-sm font-semibold">
          {name}
        </span>
        <span className="text-xs text-muted">
          {article} recommends <ApproachName id={recommends} />
        </span>
      </span>
      <span id={`situation-${id}-says`} className="block max-w-line text-xs text-muted">
        {says}
      </span>
    </button>
  );
}
