import { useState } from 'react';
import { Disclosure } from './Disclosure';
import { Lazy } from './Lazy';
import type { SavePictureProps } from './SavePictureForm';

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
