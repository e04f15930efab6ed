import { changelog, currentRelease } from '../data/about/changelog';
import { dataStatement } from '../data/about/dataStatement';
import { formatDate } from './formatDate';

/** The page's data, version, changes and licences. */
export function AboutText() {
  const { version, releasedOn } = currentRelease;
  return (
    <div className="max-w-line space-y-4 text-sm">
      <dl className="space-y-3">
        {dataStatement.map(({ question, answer }) => (
          <div key={question}>
            <dt className="font-semibold">{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      <h3 className="text-base font-semibold">
        Version {version} of {formatDate(releasedOn)}
      </h3>
      <ul className="list-disc space-y-1 pl-5">
        {changelog.map((release) => (
          <li key={release.version}>
            {release.version}: {release.changes.join(' ')} Writes links of version{' '}
            {release.linkVersion}.
          </li>
        ))}
      </ul>
      <p>
        {hasInlineLicences() ? (
          'The licences of all that is in it stand at the end of this file, in its source.'
        ) : (
          <>
            <a href="./licences.txt" target="_blank" rel="noopener">
              Licences of all that is in it
            </a>{' '}
            ·{' '}
            <a href="./SHA256SUMS" target="_blank" rel="noopener">
              Checksums
            </a>{' '}
            ·{' '}
            <a href="./rag-or-finetune.html" download>
              The page as one file that works from a disk
            </a>
          </>
        )}
      </p>
    </div>
  );
}

/** The single file carries its licences in itself; there is nothing beside it to link to. */
function hasInlineLicences(): boolean {
  return document.getElementById('licences') !== null;
}
