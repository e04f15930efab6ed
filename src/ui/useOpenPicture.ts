import { useState } from 'react';
import type { PictureLink } from '../share/pictureLink';
import { decodeScenario } from '../share/scenarioCodec';
import { useAnnounce } from './kit/useAnnounce';
import { usePriceTables } from './usePriceTable';
import { useScenario } from './useScenario';

/** No picture of this page comes near it. */
const MOST_BYTES = 50_000_000;

const sentences: { readonly [Kind in PictureLink['kind']]: string } = {
  link: 'The scenario of the picture is open. Work of your own that was here is kept: a line at the top of the page leads back to it.',
  noLink:
    'This PNG carries no link, so nothing was opened. It was saved without one, or a program has removed it since.',
  noPng:
    'This is no PNG, so nothing was opened. Only a PNG that was saved here with its link opens a scenario.',
};

/** Opens the scenario that a picture file carries, and says what came of it. */
export function useOpenPicture() {
  const openLink = useScenario((state) => state.openLink);
  const embed = useScenario((state) => state.embed);
  const tables = usePriceTables();
  const [result, setResult] = useState<PictureLink['kind']>();
  const sentence = result && sentences[result];
  useAnnounce(sentence);

  async function open(file: File) {
    setResult(undefined); // the same sentence twice is news again
    const found = await linkIn(file);
    if (found.kind === 'link') {
      const link = decodeScenario(found.text, tables);
      openLink({ ...link, page: { ...link.page, embed } });
    }
    setResult(found.kind);
  }
  return { sentence, isOpened: result === 'link', open, forget: () => setResult(undefined) };
}

async function linkIn(file: File): Promise<PictureLink> {
  if (file.size > MOST_BYTES) return { kind: 'noPng' };
  try {
    const { pictureLink } = await import('../share/pictureLink');
    return pictureLink(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { kind: 'noPng' }; // a folder, or a file that is gone
  }
}
