import { Fragment } from 'react';
import type { Mark } from '../../data/sources/citation';
import { CardLink } from '../CardLink';
import { MarkWord } from './MarkWord';
import { markGroups } from './markGroups';

type SourceLineProps = {
  readonly sources: readonly string[];
  readonly mark?: Mark | 'assumption' | undefined;
};

/** The cards behind a statement, each under the kind that it is of, in small type. */
export function SourceLine({ sources, mark }: SourceLineProps) {
  const groups = markGroups(sources, mark);
  if (groups.length === 0) return null;
  return (
    <p className="text-xs text-muted">
      {groups.map((group, index) => (
        <Fragment key={group.mark ?? 'see'}>
          {index > 0 && ' · '}
          {group.mark ? <MarkWord mark={group.mark} /> : 'See'}
          {group.sources.map((id, place) => (
            <Fragment key={id}>
              {place > 0 ? ', ' : group.mark ? ': ' : ' '}
              <CardLink id={id} />
            </Fragment>
          ))}
        </Fragment>
      ))}
    </p>
  );
}
