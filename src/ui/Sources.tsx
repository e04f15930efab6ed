import { Disclosure } from './kit/Disclosure';
import { SourceList } from './SourceList';

/** The ids of what a statement rests on; opened, what each of them says and where it comes from. */
export function Sources({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <Disclosure summary={ids.join(', ')} size="small">
      <SourceList ids={ids} />
    </Disclosure>
  );
}
