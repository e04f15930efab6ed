import type { QuestionId } from '../../model/decide/questions';
import { encodeScenario } from '../../share/scenarioCodec';
import { ownAddress } from '../../state/ownAddress';
import { useLinked } from '../useLinked';
import { usePriceTables } from '../usePriceTable';

/** A link that opens this scenario at one question; without an address of its own, its text only. */
export function useQuestionLink(question: QuestionId): string {
  const { scenario, baseline } = useLinked();
  const tables = usePriceTables();
  const address = ownAddress(window) ?? '';
  return address + encodeScenario(scenario, { view: 'decide', question }, baseline, tables);
}
