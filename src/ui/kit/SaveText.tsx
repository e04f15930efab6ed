import { useState } from 'react';
import { Button } from './Button';
import { CopyText } from './CopyText';
import { offerFile } from './offerFile';
import { useAnnounce } from './useAnnounce';

type SaveTextProps = {
  /** Made when it is asked for. */
  readonly text: () => string;
  readonly fileName: string;
  readonly mediaType: string;
  /** What the button does: “Download CSV”. */
  readonly label: string;
};

const SENTENCE =
  'If no file arrived, this page may not save files here. The text below is the whole file.';

/** Saves a text as a file; a browser does not tell whether it did, so the text is shown, too. */
export function SaveText({ text, fileName, mediaType, label }: SaveTextProps) {
  const [made, setMade] = useState<string>();
  useAnnounce(made === undefined ? undefined : SENTENCE);

  function handleSave() {
    const written = text();
    setMade(written);
    const url = URL.createObjectURL(new Blob([written], { type: `${mediaType};charset=utf-8` }));
    offerFile(url, fileName);
    setTimeout(() => URL.revokeObjectURL(url), 60_000); // the browser reads it after the click
  }

  return (
    <div className="grid content-start gap-2">
      <div>
        <Button kind="quiet" onClick={handleSave}>
          {label}
        </Button>
      </div>
      {made !== undefined && (
        <div className="grid gap-2 text-xs">
          <p className="max-w-line">{SENTENCE}</p>
          <textarea
            readOnly
            value={made}
            rows={6}
            aria-label={fileName}
            onFocus={(event) => event.currentTarget.select()}
            className="w-full rounded border border-muted bg-raised p-2 font-mono"
          />
          <CopyText text={made} label={`Copy the text of ${fileName}`} kind="quiet" />
        </div>
      )}
    </div>
  );
}
