import { type ReactNode, useRef } from 'react';
import { type ComponentId, type GroupId, groupSpecs } from '../../model/architecture/components';
import type { Architecture } from '../../model/architecture/graph';
import { type QuantityId, quantitySpecs } from '../../share/flowWords';
import { SaveFigure } from '../SaveFigure';
import { ArchitecturePicture } from './ArchitecturePicture';
import { architectureName } from './architectureName';

type SavedPictureProps = {
  readonly graph: Architecture;
  readonly quantity: QuantityId;
  readonly group?: GroupId;
  readonly onOpen: (id: ComponentId) => void;
  readonly children?: ReactNode;
};

/** The picture, and what explains it, with a way to take both along. */
export function SavedPicture({ graph, quantity, group, onOpen, children }: SavedPictureProps) {
  const picture = useRef<HTMLDivElement>(null);
  const of = `${architectureName(graph)}${group ? `, ${groupSpecs[group].label.toLowerCase()}` : ''}`;
  return (
    <div className="grid grid-cols-1 gap-2">
      <div ref={picture}>
        <ArchitecturePicture graph={graph} quantity={quantity} group={group} onOpen={onOpen} />
        {children}
      </div>
      <SaveFigure
        of={picture}
        what={`the architecture of ${of}`}
        fileName="architecture"
        heading={`Architecture of ${of}; on the arrows: ${quantitySpecs[quantity].label.toLowerCase()}`}
      />
    </div>
  );
}
