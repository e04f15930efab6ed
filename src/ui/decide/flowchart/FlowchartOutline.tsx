import type { DecisionFlowchart } from '../../../model/decide/decisionFlowchart';
import { type QuestionId, questionSpecs } from '../../../model/decide/questions';
import type { FlowchartState } from '../../../model/guides/guideFlowchart';
import { Button } from '../../kit/Button';
import { Disclosure } from '../../kit/Disclosure';

type FlowchartOutlineProps = {
  readonly flowchart: DecisionFlowchart;
  readonly title: string;
  readonly asked: string | undefined;
  readonly onOpen: (question: QuestionId) => void;
};

const stateWords: { readonly [S in FlowchartState]: string } = {
  walked: 'on your way',
  open: 'still possible',
  dim: 'out of reach',
};

/** A flowchart as text: every box with its state, where its ways lead, and the question it opens. */
export function FlowchartOutline({ flowchart, title, asked, onOpen }: FlowchartOutlineProps) {
  const { nodes, edges } = flowchart;
  const labelOf = (id: string) => nodes.find((node) => node.id === id)?.label ?? id;
  return (
    <Disclosure summary={`${title} as text`}>
      <ol className="grid list-decimal gap-2 pl-6">
        {nodes.map((node) => (
          <li key={node.id} className={node.state === 'dim' ? 'text-muted' : undefined}>
            <strong className="font-semibold">{node.label}</strong>{' '}
            <span className="text-xs">
              ({node.id === asked ? 'asked next' : stateWords[node.state]})
            </span>{' '}
            {node.kind === 'question' && node.question && (
              <OpenButton question={node.question} onOpen={onOpen} />
            )}
            <ul>
              {edges
                .filter(({ from }) => from === node.id)
                .map(({ to, label, state }) => (
                  <li key={`${to} ${label}`}>
                    {label || 'Then'} → {labelOf(to)}
                    {state === 'walked' && <span className="text-xs"> (taken)</span>}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

type OpenButtonProps = {
  readonly question: QuestionId;
  readonly onOpen: (question: QuestionId) => void;
};

function OpenButton({ question, onOpen }: OpenButtonProps) {
  return (
    <Button kind="quiet" onClick={() => onOpen(question)}>
      Open “{questionSpecs[question].topic}”
    </Button>
  );
}
