import { useMemo, useRef } from 'react';
import type { DecisionFlowchart } from '../../../model/decide/decisionFlowchart';
import type { QuestionId } from '../../../model/decide/questions';
import { Diagram } from '../../kit/Diagram';
import { SaveFigure } from '../../SaveFigure';
import { FlowchartOutline } from './FlowchartOutline';
import { flowchartDrawing } from './flowchartDrawing';

type FlowchartViewProps = {
  readonly flowchart: DecisionFlowchart;
  /** What is drawn: “Our own rule”. */
  readonly title: string;
  readonly current: QuestionId | undefined;
  readonly onOpen: (question: QuestionId) => void;
};

/** A flowchart as a picture and as text; a box, or its line in the text, opens its question. */
export function FlowchartView({ flowchart, title, current, onOpen }: FlowchartViewProps) {
  const picture = useRef<HTMLDivElement>(null);
  const asked = askedNode(flowchart, current);
  const drawing = useMemo(() => flowchartDrawing(flowchart, asked), [flowchart, asked]);

  function handleNode(id: string) {
    const node = flowchart.nodes.find((each) => each.id === id);
    if (node?.kind === 'question' && node.question) onOpen(node.question);
  }

  return (
    <div className="grid grid-cols-1 gap-3">
      <div ref={picture}>
        <Diagram
          drawing={drawing}
          title={title}
          description="The text below the picture says the same."
          onNode={handleNode}
          heightPx={420}
        />
      </div>
      <FlowchartOutline flowchart={flowchart} title={title} asked={asked} onOpen={onOpen} />
      <SaveFigure of={picture} what="the flowchart" fileName="decision-flowchart" heading={title} />
    </div>
  );
}

/** The first node on the way, or else anywhere, that reads the question in view. */
function askedNode({ nodes }: DecisionFlowchart, current: QuestionId | undefined) {
  if (!current) return undefined;
  const reading = nodes.filter(
    (node) => node.kind === 'question' && node.questions.includes(current),
  );
  return (reading.find(({ state }) => state !== 'dim') ?? reading[0])?.id;
}
