import { parameterIds, parameterSpec } from '../../../model/parameters';
import type { PriceTable } from '../../../model/prices';
import type { RecordLine, RecordSection } from '../../../share/record/decisionRecord';
import { sourceWords } from '../../recordWords';
import type { RecordSubject } from '../recordSubject';
import { usedPrices } from '../usedPrices';

/** What every id in the sections before stands for, with where it can be read. */
export function sourcesSection(
  subject: RecordSubject,
  sections: readonly RecordSection[],
): RecordSection {
  const { table, origins } = subject;
  const ofLines = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      'lines' in block ? block.lines.flatMap(({ sources = [] }) => sources) : [],
    ),
  );
  const ofNumbers = parameterIds
    .filter((id) => !origins[id])
    .flatMap((id) => parameterSpec(id).sources);
  const ofPrices = usedPrices(subject).flatMap(({ list }) => list ?? []);
  const ids = [...new Set([...ofLines, ...ofNumbers, ...ofPrices])];
  return {
    id: 'sources',
    heading: 'Sources',
    blocks: [
      {
        kind: 'list',
        lines: byWork(ids, table),
      },
    ],
  };
}

/** A line for each work, with what is quoted from it. */
function byWork(ids: readonly string[], table: PriceTable): readonly RecordLine[] {
  const works = new Map<string, RecordLine>();
  for (const id of ids) {
    const { label, kind, of, url } = sourceWords(id, table);
    const work = label ? `${of} (${kind.toLowerCase()})` : of;
    const before = works.get(work);
    const quoted = `${id}: ${label ?? kind}`;
    works.set(work, { says: before ? `${before.says}; ${quoted}` : `${work} – ${quoted}`, url });
  }
  return [...works.values()];
}
