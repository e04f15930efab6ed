import type { FlowLabel } from '../model/architecture/architectureDrawing';
import { flowSpec } from '../model/architecture/flows';
import type { Flow } from '../model/architecture/graph';
import { againLine, type QuantityId, quantityIds, quantityLines, shareLine } from './flowWords';

/** Nothing that a flow can carry is wider: larger numbers are written short. */
const WIDEST = { perQuery: '000,000 tokens', ahead: 'under $0.00 a month' } as const;
const WIDEST_SHARE = 'over 99% of queries';
const WIDEST_AGAIN = '0,000% again each month';

/** A quantity for an arrow, with the room for every other quantity that the same arrow can carry. */
export function flowLabel(quantity: QuantityId, flow: Flow): FlowLabel | undefined {
  const rows = Math.max(...quantityIds.map((id) => quantityLines(id, flow).length));
  const share = flowSpec(flow.kind).splits ? (shareLine(flow) ?? []) : [];
  const again = againLine(flow) ?? [];
  const text = [...quantityLines(quantity, flow), ...again, ...share];
  const widest = [
    ...Array<string>(rows).fill(WIDEST[flow.group]),
    ...again.map(() => WIDEST_AGAIN),
    ...share.map(() => WIDEST_SHARE),
  ];
  return widest.length > 0 ? { text: text.join('\n'), widest: widest.join('\n') } : undefined;
}
