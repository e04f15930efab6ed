import { memo, useDeferredValue, useMemo } from 'react';
import { MAX_LINK_LENGTH } from '../../share/fitLink';
import type { RecordSection } from '../../share/record/decisionRecord';
import { decodeScenario, encodeScenario } from '../../share/scenarioCodec';
import { ownAddress } from '../../state/ownAddress';
import { Disclosure } from '../kit/Disclosure';
import { Due } from '../kit/Due';
import { Waiting } from '../kit/Waiting';
import { useBaseline } from '../useBaseline';
import { usePriceTable, usePriceTables } from '../usePriceTable';
import { useEvaluation, useScenario } from '../useScenario';
import { blockRuns } from './blockRuns';
import { decisionRecordOf } from './decisionRecordOf';
import { RecordBlockView } from './RecordBlockView';
import { RecordExports } from './RecordExports';
import { RecordFields } from './RecordFields';
import type { RecordSubject } from './recordSubject';

/** The decision on one page, and behind it what it rests on: to be read, printed and taken away. */
export function Record() {
  const subject = useSubject();
  const record = useMemo(() => decisionRecordOf(subject), [subject]);
  const { title, details, sections, link, appendix } = record;
  return (
    <article className="one-page space-y-5 print:space-y-3">
      <h2 className="text-xl font-semibold text-balance wrap-anywhere">
        <bdi>{title}</bdi>
      </h2>
      <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {details.map(({ label, says }) => (
          <div key={label} className="flex min-w-0 gap-x-2">
            <dt className="text-muted">{label}</dt>
            <dd className="min-w-0 wrap-anywhere">
              <bdi>{says}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <div className="grid gap-2 print:hidden">
        <RecordExports subject={subject} record={record} />
        <Disclosure summary="Write title, owner, date and notes" isWide>
          <RecordFields linkNote={linkNote(subject)} />
        </Disclosure>
      </div>
      <Sections sections={sections} level={3} />
      <section
        aria-labelledby="record-link"
        className="border-t border-rule pt-3 text-sm print:flex print:gap-4 print:pt-2"
      >
        <h3 id="record-link" className="pb-1 text-base font-semibold">
          Link
        </h3>
        <p className="min-w-0 wrap-anywhere print:text-xs">
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
      <div className="fine-print space-y-5 pt-4 print:break-before-page print:space-y-3 print:pt-0">
        <h3 className="text-xl font-semibold">Appendix</h3>
        <Sections sections={appendix} level={4} />
      </div>
    </article>
  );
}

type SectionsProps = {
  readonly sections: readonly RecordSection[];
  readonly level: 3 | 4;
};

/** Kept as it is while somebody types a title or a note. */
const Sections = memo(function Sections({ sections, level }: SectionsProps) {
  const Heading = `h${level}` as const;
  return sections.map(({ id, heading, blocks }) => (
    <section
      key={id}
      aria-labelledby={`record-${id}`}
      className="border-t border-rule pt-3 text-sm print:pt-2"
    >
      <Heading id={`record-${id}`} className="pb-2 text-base font-semibold print:pb-1">
        {heading}
      </Heading>
      <Due
        until={<Waiting what="this part" heightPx={160} />}
        isAtOnce={blocks.some(({ kind }) => kind === 'diagram' || kind === 'chart')}
        className="space-y-3 print:space-y-2"
      >
        {blockRuns(blocks).map(({ isWide, blocks }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have a fixed place and no other identity
          <div key={place} className={isWide ? 'py-1' : 'two-columns space-y-3 print:space-y-2'}>
            {blocks.map((block, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same
              <RecordBlockView key={index} block={block} />
            ))}
          </div>
        ))}
      </Due>
    </section>
  ));
});

function useSubject(): RecordSubject {
  const evaluation = useDeferredValue(useEvaluation());
  const origins = useDeferredValue(useScenario((state) => state.origins));
  const before = useDeferredValue(useBaseline());
  const tables = usePriceTables();
  const table = usePriceTable();
  const address = ownAddress(window);
  return useMemo(
    () => ({ evaluation, origins, before, tables, table, address }),
    [evaluation, origins, before, tables, table, address],
  );
}

/** What of the notes the link has no room for; undefined where it carries them all. */
function linkNote({ evaluation, before, tables }: RecordSubject): string | undefined {
  const { notes = '' } = evaluation.scenario;
  const link = encodeScenario(evaluation.scenario, {}, before?.scenario, tables);
  const carried = decodeScenario(link, tables).scenario.notes ?? '';
  if (carried === notes) return undefined;
  return `A link holds ${MAX_LINK_LENGTH} characters: of these notes it carries the first ${carried.length}.`;
}
