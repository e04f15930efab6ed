import type { Failure } from '../../../data/practice/failures';
import { componentSpec } from '../../../model/architecture/components';
import { ShowAll } from '../../kit/ShowAll';
import { Sources } from '../../Sources';
import { Matters } from './Matters';

type FailureListProps = {
  readonly rows: readonly { readonly row: Failure; readonly matters: boolean }[];
};

/** How an approach goes wrong, with how to notice it and how to prevent it. */
export function FailureList({ rows }: FailureListProps) {
  return (
    <ShowAll
      what="failures"
      first={3}
      items={rows.map(({ row: { id, title, looks, notice, prevent, at, sources }, matters }) => (
        <li key={id} className="grid gap-0.5 pb-3">
          <p className="font-semibold">
            {title}
            <Matters matters={matters} />
          </p>
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
        </li>
      ))}
    />
  );
}
