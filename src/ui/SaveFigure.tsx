import { plainText } from '../share/plainText';
import { encodeScenario } from '../share/scenarioCodec';
import { ownAddress } from '../state/ownAddress';
import { SavePicture } from './kit/SavePicture';
import type { SavePictureProps } from './kit/SavePictureForm';
import { pricesName } from './pricesName';
import { usePriceTables } from './usePriceTable';
import { useEvaluation, useScenario } from './useScenario';

/** A figure of the page as a picture file that says of which scenario and of what day's prices it is. */
export function SaveFigure(props: Omit<SavePictureProps, 'link' | 'foot' | 'shows'>) {
  const { scenario } = useEvaluation();
  const baseline = useScenario((state) => state.baseline);
  const tables = usePriceTables();
  const link = () => (ownAddress(window) ?? '') + encodeScenario(scenario, {}, baseline, tables);
  const title = plainText(scenario.title ?? '');
  const foot = ['RAG or Fine-Tune?', title, pricesName(scenario.prices, tables)];
  return (
    <SavePicture {...props} link={link} shows={scenario} foot={foot.filter(Boolean).join(' · ')} />
  );
}
