import { type ReactNode, useRef, useState } from 'react';
import { Disclosure } from '../kit/Disclosure';
import { Rested } from '../kit/Rested';
import { Marked } from '../Marked';
import { SaveFigure } from '../SaveFigure';
import { ChartNotes } from './ChartNotes';
import type { ChartNote } from './chartNote';

type ChartFigureProps = {
  /** What the picture shows, as a sentence. */
  readonly finding: string;
  readonly note?: ChartNote;
  readonly children: ReactNode;
  readonly table: ReactNode;
  readonly onTable: (isOpen: boolean) => void;
};

/** A picture under its finding, with its numbers as a table below. */
export function ChartFigure({ finding, note, children, table, onTable }: ChartFigureProps) {
  const figure = useRef<HTMLElement>(null);
  const [isTableOpen, setIsTableOpen] = useState(false);
  function handleTable(isOpen: boolean) {
    setIsTableOpen(isOpen);
    onTable(isOpen);
  }

  return (
    <figure ref={figure} className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <figcaption className="max-w-line text-base font-semibold">
        <Marked text={finding} />
        {note && <ChartNotes {...note} />}
      </figcaption>
      {children}
      {/* Side by side while closed, so that all of it stays in sight while numbers are moved. */}
      <div className="flex flex-wrap items-center gap-x-8 *:min-w-0 *:has-[[open]]:basis-full">
        <div>
          <Disclosure summary="The numbers as a table" onToggle={handleTable}>
            <Rested isSeen={isTableOpen}>{table}</Rested>
          </Disclosure>
        </div>
        <SaveFigure of={figure} what="the chart" fileName="costs" />
      </div>
    </figure>
  );
}
