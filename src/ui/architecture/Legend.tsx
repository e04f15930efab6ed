import { componentSpec } from '../../model/architecture/components';
import type { Architecture } from '../../model/architecture/graph';
import { approachLooks } from '../approachLooks';
import { strokes } from '../kit/strokes';

const parts = [
  { id: 'rag', says: 'what retrieval adds' },
  { id: 'tuning', says: 'what training adds' },
] as const;

/** What borders and lines in the diagram mean. */
export function Legend({ nodes }: Pick<Architecture, 'nodes'>) {
  const has = (part: string) => nodes.some(({ id }) => componentSpec(id).part === part);
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 pt-3 text-xs text-muted">
      {parts
        .filter(({ id }) => has(id))
        .map(({ id, says }) => (
          <Entry key={id} says={says}>
            <rect
              x="1"
              y="1"
              width="26"
              height="12"
              fill="none"
              stroke={approachLooks[id].color}
              strokeWidth="2"
              strokeLinecap="round"
              strokeDasharray={strokes[approachLooks[id].stroke]}
            />
          </Entry>
        ))}
      <Entry says="for each query">
        <path d="M0 7H28" stroke="currentColor" strokeWidth="1.5" />
      </Entry>
      <Entry says="ahead of time">
        <path d="M0 7H28" stroke="currentColor" strokeWidth="1.5" strokeDasharray="5 4" />
      </Entry>
    </ul>
  );
}

type EntryProps = { readonly says: string; readonly children: React.ReactNode };

function Entry({ says, children }: EntryProps) {
  return (
    <li className="flex items-center gap-1.5">
      <svg width="28" height="14" aria-hidden="true">
        {children}
      </svg>
      {says}
    </li>
  );
}
