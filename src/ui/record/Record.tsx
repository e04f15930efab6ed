import { memo, useDeferredValue, useMemo } from 'react';
import { MAX_LINK_LENGTH } from '../../share/fitLink';
import type { DecisionRecord } from '../../share/record/decisionRecord';
import { decodeScenario, encodeScenario } from '../../share/scenarioCodec';
import { ownAddress } from '../../state/ownAddress';
import { usePriceTable, usePriceTables } from '../usePriceTable';
import { useEvaluation, useScenario } from '../useScenario';
import { decisionRecordOf } from './decisionRecordOf';
import { RecordBlockView } from './RecordBlockView';
import { RecordExports } from './RecordExports';
import { RecordFields } from './RecordFields';
import type { RecordSubject } from './recordSubject';

/** The decision on one page: to be read, printed and taken away. */
export function Record() {
  const subject = useSubject();
  const record = useMemo(() => decisionRecordOf(subject), [subject]);
  const { title, details, sections, link } = record;
  // Printed as blocks: what a page break pushes down in a grid runs over what follows.
  return (
    <article className="grid grid-cols-1 gap-6 print:block print:space-y-4">
      <h2 className="text-xl font-semibold text-balance">
        <bdi>{title}</bdi>
      </h2>
      <RecordFields linkNote={linkNote(subject)} />
      <RecordExports subject={subject} record={record} />
      <dl className="grid max-w-line grid-cols-[auto_1fr] gap-x-4 text-sm">
        {details.map(({ label, says }) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd className="wrap-anywhere">
              <bdi>{says}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <Sections sections={sections} />
      <section aria-labelledby="record-link" className="border-t border-rule pt-3 text-sm">
        <h3 id="record-link" className="pb-2 text-lg font-semibold">
          Link
        </h3>
        <p className="wrap-anywhere">
          {link.isAddress ? (
            // In a window of its own: in a frame it would add to the history of the page around.
            <a href={link.text} target="_blank" rel="noopener">
              {link.text}
            </a>
          ) : (
            link.text
          )}
        </p>
      </section>
    </article>
  );
}

type SectionsProps = Pick<DecisionRecord, 'sections'>;

/** Kept as it is while somebody types a title or a note. */
const Sections = memo(function Sections({ sections }: SectionsProps) {
  return sections.map(({ id, heading, blocks }) => (
    <section
      key={id}
      aria-labelledby={`record-${id}`}
      className="grid grid-cols-1 gap-3 border-t border-rule pt-3 text-sm print:block print:space-y-2"
    >
      <h3 id={`record-${id}`} className="text-lg font-semibold">
        {heading}
      </h3>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have a fixed place and no other identity
        <RecordBlockView key={index} block={block} />
      ))}
    </section>
  ));
});

function useSubject(): RecordSubject {
  const evaluation = useDeferredValue(useEvaluation());
  const origins = useDeferredValue(useScenario((state) => state.origins));
  const baseline = useScenario((state) => state.baseline);
  const tables = usePriceTables();
  const table = usePriceTable();
  const address = ownAddress(window);
  return useMemo(
    () => ({ evaluation, origins, baseline, tables, table, address }),
    [evaluation, origins, baseline, tables, table, address],
  );
}

/** What of the notes the link has no room for; undefined where it carries them all. */
function linkNote({ evaluation, baseline, tables }: RecordSubject): string | undefined {
  const { notes = '' } = evaluation.scenario;
  const link = encodeScenario(evaluation.scenario, {}, baseline);
  const carried = decodeScenario(link, tables).scenario.notes ?? '';
  if (carried === notes) return undefined;
  return `A link holds ${MAX_LINK_LENGTH} characters: of these notes it carries the first ${carried.length}.`;
}
