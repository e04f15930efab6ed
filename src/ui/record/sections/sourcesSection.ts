import { parameterIds, parameterSpec } from '../../../model/parameters';
import type { RecordSection } from '../../../share/record/decisionRecord';
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
        lines: ids.map((id) => {
          const { label, kind, of, url } = sourceWords(id, table);
          return { says: `${id}: ${label ? `${label}. ` : ''}${kind}: ${of}`, url };
        }),
      },
    ],
  };
}
