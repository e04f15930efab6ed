import { type Mark, markSpecs } from '../../data/sources/citation';

/** What kind of statement it is: a claim, a measurement, our arithmetic. */
export function MarkWord({ mark }: { readonly mark: Mark | 'assumption' }) {
  const { name, says } =
    mark === 'assumption'
      ? { name: 'Our assumption', says: 'Nobody measured it; this is our judgement.' }
      : markSpecs[mark];
  return (
    <abbr title={says} className="no-underline">
      {name}
    </abbr>
  );
}
