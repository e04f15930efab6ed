import { type RefObject, useEffect, useId, useMemo, useState } from 'react';
import { Button } from './Button';
import { CopyText } from './CopyText';
import { Notice } from './Notice';
import { offerFile } from './offerFile';
import type { MadePicture, PictureFormat } from './picture/madePicture';
import type { PictureRequest, PictureTheme } from './picture/standaloneSvg';
import { useAnnounce } from './useAnnounce';

export type SavePictureProps = Omit<PictureRequest, 'source' | 'theme'> & {
  /** The part of the page that is drawn. */
  readonly of: RefObject<HTMLElement | null>;
  /** What it is, with its article: “the map”. */
  readonly what: string;
  /** The name of the file, without its ending. */
  readonly fileName: string;
  /** What the PNG carries when that is asked for. */
  readonly link: () => string;
  /** Another value means that the part shows something else than it did. */
  readonly shows?: unknown;
};

type Made = MadePicture & {
  readonly url: string;
  readonly hasLink: boolean;
  /** What the part showed when it was drawn. */
  readonly subject: object;
};

const themes = { light: 'Light', dark: 'Dark' } as const;
const formats = { png: 'PNG', svg: 'SVG' } as const;

/** What to save and how: colours, format, and whether the link goes with it. */
export function SavePictureForm({ of, what, fileName, link, shows, ...content }: SavePictureProps) {
  const id = useId();
  const [theme, setTheme] = useState<PictureTheme>('light');
  const [hasLink, setHasLink] = useState(false);
  const [made, setMade] = useState<Made>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    if (made) return () => URL.revokeObjectURL(made.url);
  }, [made]);
  // What was made of something else must not pass for what is shown now.
  const { heading, description, foot } = content;
  const subject = useMemo(
    () => ({ shows, what, heading, description, foot }),
    [shows, what, heading, description, foot],
  );
  const isOld = made !== undefined && made.subject !== subject;
  useAnnounce(hasFailed ? FAILURE : made && !isOld ? madeSentence(made) : undefined);

  async function handleMake(format: PictureFormat) {
    if (!of.current) return;
    setHasFailed(false);
    try {
      const { madePicture } = await import('./picture/madePicture');
      const carried = hasLink ? link() : undefined;
      const picture = await madePicture({ ...content, source: of.current, theme }, format, carried);
      const url = URL.createObjectURL(picture.blob);
      setMade({ ...picture, url, hasLink: hasLink && format === 'png', subject });
      offerFile(url, `${fileName}.${format}`);
    } catch {
      setHasFailed(true);
    }
  }

  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <fieldset className="flex flex-wrap items-center gap-x-4">
          <legend className="sr-only">Colours of the picture</legend>
          {(Object.keys(themes) as PictureTheme[]).map((each) => (
            <label key={each} className="flex min-h-6 cursor-pointer items-center gap-1.5">
              <input
                type="radio"
                name={`${id}theme`}
                checked={theme === each}
                onChange={() => setTheme(each)}
                className="size-4 accent-ink"
              />
              {themes[each]}
            </label>
          ))}
        </fieldset>
        {(Object.keys(formats) as PictureFormat[]).map((format) => (
          <Button key={format} kind="quiet" onClick={() => handleMake(format)}>
            Save as {formats[format]}
          </Button>
        ))}
      </div>
      <div>
        <label className="flex min-h-6 w-fit cursor-pointer items-center gap-1.5">
          <input
            type="checkbox"
            checked={hasLink}
            aria-describedby={`${id}why`}
            onChange={(event) => setHasLink(event.target.checked)}
            className="size-4 accent-ink"
          />
          Put the link into the PNG
        </label>
        <p id={`${id}why`}>
          Whoever drops such a PNG on this page goes on from here. The link holds all your figures,
          also those that the picture does not show, so it is left out unless you ask.
        </p>
      </div>
      {hasFailed && <Notice kind="warning">{FAILURE}</Notice>}
      {made && !hasFailed && (isOld ? <p>{OLD}</p> : <Result made={made} what={what} />)}
    </div>
  );
}

const FAILURE = 'This browser could not make the picture. A screenshot shows the same.';

const OLD =
  'The page has changed since that picture was made. Save it again for what it shows now.';

function madeSentence({ format, width, height, hasLink }: Made): string {
  const carries = format === 'svg' ? '' : hasLink ? ', with the link' : ', without the link';
  return `${formats[format]} made: ${width} × ${height} pixels${carries}.`;
}

/** The picture itself: a browser does not tell whether it saved the file. */
function Result({ made, what }: { readonly made: Made; readonly what: string }) {
  return (
    <div className="grid gap-2 text-ink">
      <p>
        {madeSentence(made)} If no file arrived, this page may not save files here: right-click the
        picture, or hold it on a phone, and save it from there.
      </p>
      <img
        src={made.url}
        alt={`As it is saved: ${what}`}
        className="max-h-80 max-w-full justify-self-start border border-rule"
      />
      {made.format === 'svg' && <CopyText text={made.svg} label="Copy SVG text" />}
    </div>
  );
}
