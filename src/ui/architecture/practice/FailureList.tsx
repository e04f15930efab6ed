import type { Failure } from '../../../data/practice/failures';
import { componentSpec } from '../../../model/architecture/components';
import { Disclosure } from '../../kit/Disclosure';
import { Sources } from '../../Sources';
import { failureElementId } from '../failureElementId';
import { Matters } from './Matters';

type FailureListProps = {
  readonly rows: readonly { readonly row: Failure; readonly matters: boolean }[];
};

/** How an approach goes wrong; each opens how to notice it and how to prevent it. */
export function FailureList({ rows }: FailureListProps) {
  return (
    <ul>
      {rows.map(({ row, matters }) => (
        <li key={row.id}>
          <Disclosure
            id={failureElementId(row.id)}
            summary={
              <>
                {row.title}
                <Matters matters={matters} />
              </>
            }
          >
            <FailureText failure={row} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

function FailureText({ failure }: { readonly failure: Failure }) {
  const { looks, notice, prevent, at, sources } = failure;
  return (
    <>
      <p>{looks}</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3">
        <dt className="text-muted">Notice</dt>
        <dd>{notice}</dd>
        <dt className="text-muted">Prevent</dt>
        <dd>{prevent}</dd>
        <dt className="text-muted">Where</dt>
        <dd>{at.map((each) => componentSpec(each).label).join(', ')}</dd>
      </dl>
      <Sources ids={sources} />
    </>
  );
}
