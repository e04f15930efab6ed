import { outcomeIds } from '../../model/approaches';
import type { Distribution } from '../../model/decide/outlook';
import { approachLooks } from '../approachLooks';
import { isApproach } from './words';

/** The shares of the outcomes still open, as one bar; the sentence above it says them in words. */
export function OutlookBar({ distribution }: { readonly distribution: Distribution }) {
  const parts = outcomeIds
    .filter((id) => distribution[id] > 0)
    .sort((a, b) => distribution[b] - distribution[a]);
  return (
    <div aria-hidden="true" className="flex h-2 max-w-line gap-0.5">
      {parts.map((id) => (
        <div
          key={id}
          style={{
            flexGrow: distribution[id],
            background: isApproach(id) ? approachLooks[id].color : 'var(--color-rule)',
          }}
        />
      ))}
    </div>
  );
}
