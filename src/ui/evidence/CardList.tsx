import { type Findable, findableKinds } from '../../share/evidence/findables';
import { CardLink } from '../CardLink';
import { ShowAll } from '../kit/ShowAll';

type CardListProps = {
  readonly cards: readonly Findable[];
  readonly what: string;
  readonly first?: number;
};

/** Titles that lead to their cards. */
export function CardList({ cards, what, first = 12 }: CardListProps) {
  return (
    <ShowAll
      what={what}
      first={first}
      items={cards.map(({ id, kind, title }) => (
        <li key={id}>
          <CardLink id={id}>{title}</CardLink>{' '}
          <span className="text-xs text-muted">
            {findableKinds[kind]}
            {kind === 'table' || id.includes('.') ? '' : ` ${id}`}
          </span>
        </li>
      ))}
    />
  );
}
