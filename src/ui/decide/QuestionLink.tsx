import type { QuestionId } from '../../model/decide/questions';
import { encodeScenario } from '../../share/scenarioCodec';
import { ownAddress } from '../../state/ownAddress';
import { CopyText } from '../kit/CopyText';
import { useLinked } from '../useLinked';
import { usePriceTables } from '../usePriceTable';

export type QuestionLinkProps = { readonly question: QuestionId };

/** Copies a link that opens this scenario at one question; without an address of its own, its text only. */
export function QuestionLink({ question }: QuestionLinkProps) {
  const { scenario, baseline } = useLinked();
  const tables = usePriceTables();
  const address = ownAddress(window) ?? '';
  const link = address + encodeScenario(scenario, { view: 'decide', question }, baseline, tables);
  return <CopyText kind="quiet" label="Copy a link to this question" text={link} />;
}
