import { type LimitId, limitWords } from '../../../model/decide/limits';
import { Sources } from '../../Sources';

/** What held whatever the points say. */
export function Limits({ ids }: { readonly ids: readonly LimitId[] }) {
  if (ids.length === 0) return null;
  return (
    <div>
      <h4 className="pb-1 text-sm font-semibold">Limits, which no points can outweigh</h4>
      <ul className="grid gap-x-10 gap-y-1 text-sm md:grid-cols-2">
        {ids.map((id) => {
          const { title, because, sources } = limitWords(id);
          return (
            <li key={id}>
              <strong className="font-semibold">{title}</strong>: {because}.
              <Sources ids={sources} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
