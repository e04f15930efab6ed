import { type ReactNode, useRef } from 'react';
import { approachSpecs } from '../../model/approaches';
import { type GroupId, groupIds, groupSpecs } from '../../model/architecture/components';
import type { Architecture } from '../../model/architecture/graph';
import { type QuantityId, quantitySpecs } from '../../share/flowWords';
import { useWidth } from '../kit/useWidth';
import { SaveFigure } from '../SaveFigure';
import { ArchitecturePicture } from './ArchitecturePicture';
import { Legend } from './Legend';
import { StepList } from './StepList';

type ArchitectureViewProps = { readonly graph: Architecture; readonly quantity: QuantityId };

/** Under this width the two groups are drawn one below the other. */
const ONE_PICTURE_FROM_PX = 640;

/** An architecture as a picture and as numbered steps, side by side where there is room. */
export function ArchitectureView({ graph, quantity }: ArchitectureViewProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const isNarrow = width > 0 && width < ONE_PICTURE_FROM_PX;
  return (
    <div ref={ref}>
      {isNarrow ? (
        <div className="grid grid-cols-1 gap-6">
          {groupIds.map((group) => (
            <div key={group} className="grid grid-cols-1 gap-4">
              <StepList graph={graph} group={group}>
                <SavedPicture graph={graph} quantity={quantity} group={group} />
              </StepList>
            </div>
          ))}
          <Legend graph={graph} />
        </div>
      ) : (
        <div className="flex flex-wrap gap-x-10 gap-y-6">
          <div className="min-w-0 max-w-full">
            <SavedPicture graph={graph} quantity={quantity}>
              <Legend graph={graph} />
            </SavedPicture>
          </div>
          <div className="grid flex-1 basis-80 grid-cols-[repeat(auto-fit,minmax(min(100%,20rem),1fr))] content-start gap-x-10 gap-y-6">
            {groupIds.map((group) => (
              <StepList key={group} graph={graph} group={group} />
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

type SavedPictureProps = ArchitectureViewProps & {
  readonly group?: GroupId;
  readonly children?: ReactNode;
};

/** The picture, and what explains it, with a way to take both along. */
function SavedPicture({ graph, quantity, group, children }: SavedPictureProps) {
  const picture = useRef<HTMLDivElement>(null);
  const of = `${approachSpecs[graph.approach].name}${group ? `, ${groupSpecs[group].label.toLowerCase()}` : ''}`;
  return (
    <div className="grid grid-cols-1 gap-2">
      <div ref={picture}>
        <ArchitecturePicture graph={graph} quantity={quantity} {...(group && { group })} />
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
