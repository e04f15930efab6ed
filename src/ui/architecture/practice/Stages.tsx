import { stageSpecs, stagesTo } from '../../../data/practice/stages';
import type { ApproachId } from '../../../model/approaches';
import { Sources } from '../../Sources';

/** The way from a prompt to the approach, each stage with the gate that leads to the next. */
export function Stages({ approach }: { readonly approach: ApproachId }) {
  return (
    <ol className="grid list-decimal gap-3 pl-5">
      {stagesTo[approach].map((id) => {
        const { name, does, gate, ids } = stageSpecs[id];
        return (
          <li key={id}>
            <p>
              <strong>{name}.</strong> {does}
            </p>
            <p>
              <span className="text-muted">Go on when:</span> {gate}
            </p>
            <Sources ids={ids} />
          </li>
        );
      })}
    </ol>
  );
}
