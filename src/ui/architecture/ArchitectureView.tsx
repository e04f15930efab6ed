import { useState } from 'react';
import { type ComponentId, groupIds } from '../../model/architecture/components';
import type { Architecture } from '../../model/architecture/graph';
import type { Inputs } from '../../model/inputs';
import type { QuantityId } from '../../share/flowWords';
import { Disclosure } from '../kit/Disclosure';
import { useOpener } from '../kit/useOpener';
import { useSize } from '../kit/useSize';
import { ComponentTable } from './ComponentTable';
import { ComponentDetails } from './details/ComponentDetails';
import { Legend } from './Legend';
import { SavedPicture } from './SavedPicture';
import { StepList } from './StepList';

type ArchitectureViewProps = {
  readonly graph: Architecture;
  readonly inputs: Inputs;
  readonly quantity: QuantityId;
};

/** Under this width the two groups are drawn one below the other. */
const ONE_PICTURE_FROM_PX = 640;

/** An architecture as a picture and as numbered steps, side by side where there is room. */
export function ArchitectureView({ graph, inputs, quantity }: ArchitectureViewProps) {
  const [ref, { width }] = useSize<HTMLDivElement>();
  const { remember, giveBack } = useOpener();
  const [opened, setOpened] = useState<ComponentId>();
  const isNarrow = width > 0 && width < ONE_PICTURE_FROM_PX;

  function handleOpen(id: ComponentId) {
    remember();
    setOpened(id);
  }
  function handleClose() {
    setOpened(undefined);
    giveBack();
  }

  const picture = { graph, quantity, onOpen: handleOpen };
  return (
    <div>
      <div ref={ref}>
        {isNarrow ? (
          <div className="grid grid-cols-1 gap-6">
            {groupIds.map((group) => (
              <div key={group} className="grid grid-cols-1 gap-4">
                <StepList graph={graph} group={group}>
                  <SavedPicture {...picture} group={group} />
                </StepList>
              </div>
            ))}
            <Legend nodes={graph.nodes} />
          </div>
        ) : (
          <div className="flex flex-wrap gap-x-10 gap-y-6">
            <div className="min-w-0 max-w-full">
              <SavedPicture {...picture}>
                <Legend nodes={graph.nodes} />
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
      <Disclosure summary="The parts and what they do">
        <ComponentTable nodes={graph.nodes} onOpen={handleOpen} />
      </Disclosure>
      {opened && graph.nodes.some(({ id }) => id === opened) && (
        <ComponentDetails id={opened} graph={graph} inputs={inputs} onClose={handleClose} />
      )}
    </div>
  );
}
