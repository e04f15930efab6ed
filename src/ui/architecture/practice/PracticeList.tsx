import type { Practice } from '../../../data/practice/practices';
import { ShowAll } from '../../kit/ShowAll';
import { Sources } from '../../Sources';
import { Matters } from './Matters';

type PracticeListProps = {
  /** What they are: “practices”. */
  readonly what: string;
  readonly rows: readonly { readonly row: Practice; readonly matters: boolean }[];
};

/** What to do, or to avoid, each with its reason. */
export function PracticeList({ what, rows }: PracticeListProps) {
  return (
    <ShowAll
      what={what}
      first={5}
      items={rows.map(({ row: { id, says, because }, matters }) => (
        <li key={id} className="pb-2">
          <p className="font-semibold">
            {says}
            <Matters matters={matters} />
          </p>
          <p>{because}</p>
          <Sources ids={[id]} />
        </li>
      ))}
    />
  );
}
