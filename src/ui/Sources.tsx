import { markSpecs } from '../data/sources/citation';
import { citation } from '../data/sources/citations';
import { Button } from './kit/Button';
import { Disclosure } from './kit/Disclosure';
import { useScenario } from './useScenario';

/** The ids of what a statement rests on; opened, what each of them says and where it comes from. */
export function Sources({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <Disclosure summary={ids.join(', ')} size="small">
      <ul className="grid gap-1.5">
        {ids.map((id) => (
          <Source key={id} id={id} />
        ))}
      </ul>
    </Disclosure>
  );
}

function Source({ id }: { readonly id: string }) {
  const openCard = useScenario((state) => state.openCard);
  const found = citation(id);
  if (!found) return <li>{id}</li>;
  const { label, of, url, mark } = found;
  return (
    <li>
      <span className="text-ink">{label}.</span> {markSpecs[mark].name},{' '}
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          {of}
        </a>
      ) : (
        of
      )}
      .{' '}
      <Button kind="quiet" onClick={() => openCard(id)}>
        {id} in Evidence
      </Button>
    </li>
  );
}
