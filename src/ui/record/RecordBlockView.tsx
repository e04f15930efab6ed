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
    case 'lines':
      return block.lines.map((line) => (
        <p key={line.says} className="max-w-line wrap-anywhere">
          <Line line={line} />
        </p>
      ));
    case 'list':
      return <List block={block} />;
    case 'table':
      return <Table block={block} />;
    case 'diagram':
      return <Picture block={block} />;
    case 'chart':
      return <RecordChart />;
    default:
      throw new Error(`Block without a view: ${JSON.stringify(block satisfies never)}`);
  }
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
    <div className="max-w-line wrap-anywhere">
      {title && <h4 className="font-semibold">{title}</h4>}
      <Items className={`pl-5 marker:text-muted ${isNumbered ? 'list-decimal' : 'list-disc'}`}>
        {lines.map((line) => (
          <li key={line.says} className="py-0.5">
            <Line line={line} />
          </li>
        ))}
      </Items>
    </div>
  );
}

function Table({ block }: { readonly block: Extract<RecordBlock, { kind: 'table' }> }) {
  const { caption, columns, rows } = block;
  return (
    <DataTable
      caption={caption}
      columns={columns.map((column) => ({ id: column.header, ...column }))}
      rows={rows.map((cells, index) => ({
        id: `${index} ${cells[0]}`,
        cells: cells.map((cell) => <Marked key={cell} text={cell} hasMarks={false} />),
      }))}
    />
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
    <figure className="record-diagram">
      <Diagram
        drawing={drawing}
        title={`Architecture of ${approachSpecs[graph.approach].name}`}
        description="The numbered steps below the picture say the same."
        heightPx={600}
        isAtOnce
      />
      <figcaption className="text-xs text-muted">Tokens of a query on the arrows.</figcaption>
    </figure>
  );
}
