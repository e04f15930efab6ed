import { type RefObject, useState } from 'react';
import { Disclosure } from './Disclosure';
import { Lazy } from './Lazy';
import type { PictureRequest } from './picture/standaloneSvg';

export type SavePictureProps = Omit<PictureRequest, 'source' | 'theme'> & {
  /** The part of the page that is drawn. */
  readonly of: RefObject<HTMLElement | null>;
  /** What it is, with its article: “the map”. */
  readonly what: string;
  /** The name of the file, without its ending. */
  readonly fileName: string;
  /** What the PNG carries when that is asked for. */
  readonly link: () => string;
};

/** A part of the page as a picture file, and as a picture to hold on to where files are denied. */
export function SavePicture(props: SavePictureProps) {
  const [isWanted, setIsWanted] = useState(false);
  return (
    <div className="print:hidden">
      <Disclosure
        size="small"
        onToggle={(isOpen) => setIsWanted((wasWanted) => wasWanted || isOpen)}
        summary={
          <>
            Save picture<span className="sr-only"> of {props.what}</span>
          </>
        }
      >
        {isWanted && (
          <Lazy
            load={() => import('./SavePictureForm').then(({ SavePictureForm }) => SavePictureForm)}
            props={props}
            what="the form"
            heightPx={110}
          />
        )}
      </Disclosure>
    </div>
  );
}
