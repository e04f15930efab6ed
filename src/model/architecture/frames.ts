import type { ComponentId } from './components';
import type { Architecture } from './graph';

/**
 * What is prepared ahead of time, in parts that do not touch: documents apart from training. Drawn in
 * frames of their own, they stand beside what they feed, and no arrow has to cross the picture.
 */
export function frames({ nodes, edges }: Architecture): readonly (readonly ComponentId[])[] {
  const ahead = nodes.filter(({ group }) => group === 'ahead').map(({ id }) => id);
  const parts = ahead.map((id) => new Set([id]));
  for (const { from, to, group } of edges) {
    const one = parts.find((part) => part.has(from));
    const other = parts.find((part) => part.has(to));
    if (group !== 'ahead' || !one || !other || one === other) continue;
    for (const id of other) one.add(id);
    parts.splice(parts.indexOf(other), 1);
  }
  return parts.map((part) => [...part]);
}
