import { useRef } from 'react';
import { citation } from '../../../data/sources/citations';
import { approachIds, approachSpecs } from '../../../model/approaches';
import { DataTable } from '../../kit/DataTable';
import { Disclosure } from '../../kit/Disclosure';
import { Marked } from '../../Marked';
import { SaveFigure } from '../../SaveFigure';
import { useEvaluation } from '../../useScenario';
import { LatencyBars } from './LatencyBars';
import { formatWait, latencySentence, speedBound, stageName } from './latencyWords';

const sources = [
  ...['S0.lat.add', 'S0.lat.ft', 'S1.lat.rag', 'S1.lat.ft'],
  ...['CX-14', 'E30', 'E31', 'E32', 'E33', 'E34'],
];

/** How long each approach takes to begin an answer, stage by stage. */
export function Latency() {
  const evaluation = useEvaluation();
  const bound = speedBound(evaluation);
  const picture = useRef<HTMLDivElement>(null);
  return (
    <section aria-labelledby="latency-title" className="grid max-w-line grid-cols-1 gap-3">
      <h3 id="latency-title" className="text-lg font-semibold">
        Wait for the first word
      </h3>
      <p>
        <Marked text={latencySentence(evaluation)} />
      </p>
      <div ref={picture} className="grid gap-3">
        <LatencyBars />
        <p className="text-xs text-muted">
          Thick bar: the middle case; thin bar: a slow one. Lighter parts look passages up, full
          parts wait for a model.{' '}
          {bound === undefined
            ? 'Your answer about speed sets no bound.'
            : `Dashed line: ${formatWait(bound)}, the longest wait that your answer about speed allows.`}{' '}
          Grey spans: what two of the articles say.
        </p>
      </div>
      <SaveFigure
        of={picture}
        what="the waits"
        fileName="waits"
        heading={latencySentence(evaluation)}
      />
      <p className="text-sm">
        The evidence is weak: one author’s probes, vendors’ own tests and blog tables that differ by
        a factor of four. Measure your own before you rely on it.
      </p>
      <Disclosure summary="The stages in numbers, and their sources">
        <StageTable />
        <ul className="grid gap-1 pt-3 text-xs">
          {sources.map((id) => (
            <Source key={id} id={id} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function StageTable() {
  const { latency } = useEvaluation();
  const rows = approachIds.flatMap((id) => {
    const { stages, median, slow } = latency[id];
    const { name } = approachSpecs[id];
    return [
      ...stages.map((stage) => ({
        id: `${id}.${stage.id}`,
        cells: [name, stageName(stage), formatWait(stage.median), formatWait(stage.slow)],
      })),
      { id, cells: [name, 'In all', formatWait(median), formatWait(slow)] },
    ];
  });
  return (
    <DataTable
      caption="Wait for the first word, stage by stage"
      columns={[
        { id: 'approach', header: 'Approach' },
        { id: 'stage', header: 'Stage' },
        { id: 'median', header: 'Middle case', isNumeric: true },
        { id: 'slow', header: 'Slow case', isNumeric: true },
      ]}
      rows={rows}
    />
  );
}

function Source({ id }: { readonly id: string }) {
  const { label, of, url } = citation(id) ?? { label: id, of: '' };
  return (
    <li>
      <span className="text-muted">{id}:</span> {label}.{' '}
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          {of}
        </a>
      ) : (
        of
      )}
    </li>
  );
}
