import { componentSpec, groupSpecs } from '../../model/architecture/components';
import type { Architecture } from '../../model/architecture/graph';
import { DataTable } from '../kit/DataTable';

const columns = [
  { id: 'part', header: 'Part' },
  { id: 'does', header: 'What it does' },
  { id: 'here', header: 'Here' },
  { id: 'when', header: 'When' },
];

/** The parts of an architecture in words. */
export function ComponentTable({ nodes }: Pick<Architecture, 'nodes'>) {
  const rows = nodes.map(({ id, group, notes }) => {
    const { label, does } = componentSpec(id);
    return { id, cells: [label, does, notes.join(', '), groupSpecs[group].label] };
  });
  return <DataTable caption="The parts and what they do" columns={columns} rows={rows} />;
}
