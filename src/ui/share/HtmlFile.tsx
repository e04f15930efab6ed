import { useEffect, useState } from 'react';
import { encodeScenario } from '../../share/scenarioCodec';
import { withCanonicalAddress, withPageLink } from '../../share/withPageLink';
import { ownAddress } from '../../state/ownAddress';
import { pageFile, pageFileAddress } from '../../state/pageFile';
import { Button } from '../kit/Button';
import { offerFile } from '../kit/offerFile';
import { useAnnounce } from '../kit/useAnnounce';
import { usePriceTables } from '../usePriceTable';
import { useScenario } from '../useScenario';

const MADE =
  'The file is made. If none arrived, this page may not save files here: open it in a window of its own and try again.';
const DENIED = 'This page may not read the file from here.';

/** The whole page as one file that opens with this scenario. */
export function HtmlFile() {
  const scenario = useScenario((state) => state.scenario);
  const baseline = useScenario((state) => state.baseline);
  const tables = usePriceTables();
  const [url, setUrl] = useState<string>();
  const [isDenied, setIsDenied] = useState(false);
  useEffect(() => {
    if (url) return () => URL.revokeObjectURL(url);
  }, [url]);
  useAnnounce(isDenied ? DENIED : url && MADE);
  const link = encodeScenario(scenario, {}, baseline, tables);

  async function handleMake() {
    const page = await pageFile(document);
    setIsDenied(page === undefined);
    if (page === undefined) return;
    const html = withPageLink(withCanonicalAddress(page, ownAddress(window) ?? ''), link);
    const made = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    setUrl(made);
    offerFile(made, 'rag-or-finetune.html');
  }

  return (
    <section className="grid gap-1.5 border-t border-rule pt-3">
      <h3 className="text-sm font-semibold">HTML file</h3>
      <p className="max-w-line text-xs text-muted">
        The whole page with this scenario in it, about 1.6 MB: for mail, a shared drive, or a
        computer without a network.
      </p>
      <div>
        <Button onClick={handleMake}>Save HTML file</Button>
      </div>
      {isDenied ? (
        <p className="text-xs">
          {DENIED}{' '}
          <a href={pageFileAddress(document) + link} target="_blank" rel="noopener">
            Open the page as one file
          </a>{' '}
          and save it from Share there.
        </p>
      ) : (
        url && <p className="text-xs">{MADE}</p>
      )}
    </section>
  );
}
