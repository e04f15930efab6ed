import { approachSpecs } from '../../../model/approaches';
import type { Evaluation } from '../../../model/evaluate';
import type { ArithmeticRequest } from '../../arithmeticRequest';
import { Dialog } from '../../kit/Dialog';
import { formatNumber } from '../../kit/format';
import { useBaseline } from '../../useBaseline';
import { useEvaluation } from '../../useScenario';
import { byBasis } from '../byBasis';
import { momentWords } from '../findings';
import { BreakEvenArithmetic } from './BreakEvenArithmetic';
import { FigureArithmetic } from './FigureArithmetic';
import { inputsAt } from './figureItems';
import { figureName } from './figureName';
import { SavingArithmetic } from './SavingArithmetic';
import { VolumeArithmetic } from './VolumeArithmetic';

type ArithmeticDialogProps = {
  readonly request: ArithmeticRequest;
  readonly onClose: () => void;
};

/** A window with the arithmetic of one figure or break-even. */
export function ArithmeticDialog({ request, onClose }: ArithmeticDialogProps) {
  const now = useEvaluation();
  const before = useBaseline();
  const ours = (request.isBaseline && before) || now;
  const evaluation = request.isPublished ? byBasis(ours) : ours;
  return (
    <Dialog title={title(request, evaluation)} isOpen onClose={onClose}>
      <Content request={request} evaluation={evaluation} />
    </Dialog>
  );
}

type ContentProps = { readonly request: ArithmeticRequest; readonly evaluation: Evaluation };

function Content({ request, evaluation }: ContentProps) {
  if (request.kind === 'saving')
    return <SavingArithmetic approach={request.approach} evaluation={evaluation} />;
  if (request.kind === 'breakEven')
    return request.along === 'months' ? (
      <BreakEvenArithmetic {...request} evaluation={evaluation} />
    ) : (
      <VolumeArithmetic {...request} evaluation={evaluation} />
    );
  return <FigureArithmetic {...request} evaluation={evaluation} />;
}

function title(request: ArithmeticRequest, evaluation: Evaluation): string {
  const said = plainTitle(request, evaluation);
  return request.isBaseline ? `Baseline: ${said}` : said;
}

function plainTitle(request: ArithmeticRequest, { inputs }: Evaluation): string {
  if (request.kind === 'saving')
    return `What ${approachSpecs[request.approach].name} saves on an answer`;
  if (request.kind === 'figure') {
    const { approach, figure, queries } = request;
    const name = figureName(approach, figure, inputsAt(inputs, request));
    return queries === undefined
      ? name
      : `${name}, at ${formatNumber(queries, { exact: true })} queries a month`;
  }
  const { along, one, other, at } = request;
  const names = `${approachSpecs[one].name} and ${approachSpecs[other].name} cost the same`;
  return along === 'months'
    ? `${names} ${momentWords(at)}`
    : `${names} at ${formatNumber(at)} queries a month`;
}
