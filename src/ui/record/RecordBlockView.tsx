import { useMemo } from 'react';
import { approachSpecs } from '../../model/approaches';
import { architectureDrawing } from '../../model/architecture/architectureDrawing';
import { flowLabel } from '../../share/flowLabel';
import type { RecordBlock, RecordLine } from '../../share/record/decisionRecord';
import { DataTable } from '../kit/DataTable';
import { Diagram } from '../kit/Diagram';
import { Marked } from '../Marked';
import { RecordChart } from '../RecordChart';

/** A part of the record as the page shows it and the printer prints it. */
export function RecordBlockView({ block }: { readonly block: RecordBlock }) {
  switch (block.kind) {
    case 'lead':
      return (
        <p className="max-w-line text-lg font-semibold text-balance wrap-anywhere">
          <Marked text={block.says} />
        </p>
      );
    case 'lines':
      return <Lines lines={block.lines} />;
    case 'list':
      return <List block={block} />;
    case 'table':
      return <Table block={block} />;
    case 'diagram':
      return <Picture block={block} />;
    case 'chart':
      return (
        <div className="grid gap-x-10 gap-y-3 lg:grid-cols-2 print:grid-cols-2">
          <RecordChart />
          <Lines lines={block.lines} />
        </div>
      );
    default:
      throw new Error(`Block without a view: ${JSON.stringify(block satisfies never)}`);
  }
}

function Lines({ lines }: { readonly lines: readonly RecordLine[] }) {
  return (
    <div className="max-w-line space-y-2 wrap-anywhere print:space-y-1">
      {lines.map((line) => (
        <p key={line.says}>
          <Line line={line} />
        </p>
      ))}
    </div>
  );
}

function Line({ line: { says, sources = [], url } }: { readonly line: RecordLine }) {
  return (
    <>
      <Marked text={says} hasMarks={false} />
      {sources.length > 0 && <span className="text-xs text-muted"> ({sources.join(', ')})</span>}
      {url && (
        <>
          {' '}
          <a href={url} target="_blank" rel="noreferrer" className="text-xs wrap-anywhere">
            {url}
          </a>
        </>
      )}
    </>
  );
}

function List({ block }: { readonly block: Extract<RecordBlock, { kind: 'list' }> }) {
  const { title, isNumbered = false, lines } = block;
  const Items = isNumbered ? 'ol' : 'ul';
  return (
    <div
      className={`max-w-line wrap-anywhere ${lines.length <= SHORT ? 'break-inside-avoid print:break-inside-auto' : ''}`}
    >
      {title && <p className="break-after-avoid font-semibold">{title}</p>}
      <Items
        className={`pl-[1.7em] marker:text-muted ${isNumbered ? 'list-decimal' : 'list-disc'}`}
      >
        {lines.map((line) => (
          <li key={line.says} className="py-0.5">
            <Line line={line} />
          </li>
        ))}
      </Items>
    </div>
  );
}

/** So many rows stay in one column. */
const SHORT = 12;

function Table({ block }: { readonly block: Extract<RecordBlock, { kind: 'table' }> }) {
  const { caption, columns, rows, isWide = false } = block;
  return (
    <div className={!isWide && rows.length <= SHORT ? 'break-inside-avoid' : ''}>
      <DataTable
        caption={caption}
        canSplit={!isWide}
        columns={columns.map((column) => ({ id: column.header, ...column }))}
        rows={rows.map((cells, index) => ({
          id: `${index} ${cells[0]}`,
          cells: cells.map((cell) => <Marked key={cell} text={cell} hasMarks={false} />),
        }))}
      />
    </div>
  );
}

/** The same drawing as the Mermaid text: tokens on the arrows, where these fit into that. */
function Picture({
  block: { graph },
}: {
  readonly block: Extract<RecordBlock, { kind: 'diagram' }>;
}) {
  const drawing = useMemo(
    () => architectureDrawing(graph, 'TB', (flow) => flowLabel('tokens', flow)),
    [graph],
  );
  return (
    <figure className="[--printed-height:140mm]">
      <Diagram
        drawing={drawing}
        title={`Architecture of ${approachSpecs[graph.approach].name}`}
        description="The numbered steps below say the same."
        heightPx={600}
        isAtOnce
      />
      <figcaption className="text-xs text-muted">Tokens of a query on the arrows.</figcaption>
    </figure>
  );
}
