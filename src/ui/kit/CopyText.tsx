import { useId, useRef, useState } from 'react';
import { Button } from './Button';
import { copied } from './copied';
import { useAnnounce } from './useAnnounce';

type CopyTextProps = {
  readonly text: string;
  /** What the button does: “Copy link”. */
  readonly label: string;
  readonly kind?: 'main' | 'plain' | 'quiet';
};

const SUCCESS = 'Copied.';
const FAILURE = 'This page may not copy here. The text is selected: press Ctrl+C, or ⌘C on a Mac.';

/** Copies a text and says so only when it is true; where copying is denied, shows the text selected. */
export function CopyText({ text, label, kind = 'plain' }: CopyTextProps) {
  const [result, setResult] = useState<{ readonly of: string; readonly isCopied: boolean }>();
  const place = useRef<HTMLDivElement>(null);
  const sentenceId = useId();
  const shown = result?.of === text ? result : undefined; // a new text is not copied yet
  useAnnounce(shown?.isCopied ? SUCCESS : undefined);

  async function handleCopy() {
    setResult(undefined);
    const isCopied = await copied(text, place.current ?? document.body);
    setResult({ of: text, isCopied });
  }

  return (
    <div ref={place}>
      <Button kind={kind} onClick={handleCopy}>
        {label}
      </Button>
      {shown?.isCopied && <span className="pl-3 text-sm text-muted">{SUCCESS}</span>}
      {shown?.isCopied === false && (
        <div className="pt-2">
          <p id={sentenceId} className="text-sm">
            {FAILURE}
          </p>
          <textarea
            ref={selectAll}
            readOnly
            value={text}
            rows={3}
            aria-label="Text to copy"
            aria-describedby={sentenceId}
            onFocus={(event) => event.currentTarget.select()}
            className="mt-1 w-full rounded border border-muted bg-raised p-2 text-xs"
          />
        </div>
      )}
    </div>
  );
}

function selectAll(element: HTMLTextAreaElement | null) {
  element?.focus();
}
