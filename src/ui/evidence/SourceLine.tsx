import { Fragment } from 'react';
import type { Mark } from '../../data/sources/citation';
import { CardLink } from '../CardLink';
import { MarkWord, markOf } from './MarkWord';

type SourceLineProps = {
  readonly sources: readonly string[];
  readonly mark?: Mark | 'assumption' | undefined;
};

/** The kind of a statement and the cards behind it, in small type. */
export function SourceLine({ sources, mark: own }: SourceLineProps) {
  const mark = markOf(sources, own);
  if (!mark && sources.length === 0) return null;
  return (
    <p className="text-xs text-muted">
      {mark && <MarkWord mark={mark} />}
      {sources.map((id, index) => (
        <Fragment key={id}>
          {index > 0 ? ', ' : mark ? ': ' : 'See '}
          <CardLink id={id} />
        </Fragment>
      ))}
    </p>
  );
}
