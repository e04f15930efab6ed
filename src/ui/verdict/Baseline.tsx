import { Lazy } from '../kit/Lazy';
import { useScenario } from '../useScenario';

const loadChanges = () =>
  import('./BaselineChanges').then(({ BaselineChanges }) => BaselineChanges);

/** What has changed since the baseline, where one is pinned. */
export function Baseline() {
  const baseline = useScenario((state) => state.baseline);
  if (!baseline) return null;
  return <Lazy load={loadChanges} props={{ baseline }} what="what changed" heightPx={48} />;
}
