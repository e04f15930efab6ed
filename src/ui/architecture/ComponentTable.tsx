import { type ComponentId, componentSpec, groupSpecs } from '../../model/architecture/components';
import type { Architecture } from '../../model/architecture/graph';
import { Button } from '../kit/Button';
import { DataTable } from '../kit/DataTable';

const columns = [
  { id: 'part', header: 'Part' },
  { id: 'does', header: 'What it does' },
  { id: 'here', header: 'Here' },
  { id: 'when', header: 'When' },
];

type ComponentTableProps = Pick<Architecture, 'nodes'> & {
  readonly onOpen: (id: ComponentId) => void;
};

/** The parts of an architecture in words; each opens what it costs and what can go wrong. */
export function ComponentTable({ nodes, onOpen }: ComponentTableProps) {
  const rows = nodes.map(({ id, group, notes }) => {
    const { label, does } = componentSpec(id);
    const open = (
      <Button key="open" kind="quiet" className="text-sm text-left" onClick={() => onOpen(id)}>
        {label}
      </Button>
    );
    return { id, cells: [open, does, notes.join(', '), groupSpecs[group].label] };
  });
  return <DataTable caption="The parts and what they do" columns={columns} rows={rows} />;
}
