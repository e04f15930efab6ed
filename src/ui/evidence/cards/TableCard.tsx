import type { ComponentType } from 'react';
import type { EvidenceTableId } from '../../../data/evidence/evidenceTables';
import { AccuracyCard } from './AccuracyCard';
import type { CardProps } from './cardProps';
import { FieldCard } from './FieldCard';
import { LadderCard } from './LadderCard';
import { UpdatesCard } from './UpdatesCard';

const tables: { readonly [Id in EvidenceTableId]: ComponentType } = {
  Ladder: LadderCard,
  Updates: UpdatesCard,
  Accuracy: AccuracyCard,
  Field: FieldCard,
};

const byId: { readonly [id: string]: ComponentType } = tables;

/** One of the tables that are no single source’s. */
export function TableCard({ id }: CardProps) {
  const Table = byId[id];
  return Table ? <Table /> : null;
}
