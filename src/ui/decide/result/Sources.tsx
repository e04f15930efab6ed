import { markSpecs } from '../../../data/sources/citation';
import { citation } from '../../../data/sources/citations';
import { Disclosure } from '../../kit/Disclosure';

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
  const found = citation(id);
  if (!found) return <li>{id}</li>;
  const { label, of, url, mark } = found;
  return (
    <li>
      <span className="text-ink">{label}.</span> {markSpecs[mark].name}, {id}.{' '}
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          {of}
        </a>
      ) : (
        of
      )}
    </li>
  );
}
