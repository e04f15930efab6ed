import { useState } from 'react';
import { type ComponentId, groupIds, groupSpecs } from '../../../model/architecture/components';
import type { QuantityId } from '../../../share/flowWords';
import { ApproachName } from '../../ApproachName';
import { Disclosure } from '../../kit/Disclosure';
import { useOpener } from '../../kit/useOpener';
import { architectureName } from '../architectureName';
import { ComponentDetails } from '../details/ComponentDetails';
import { Legend } from '../Legend';
import { SavedPicture } from '../SavedPicture';
import { StepList } from '../StepList';
import { ComparisonTable, type Side } from './ComparisonTable';

type ComparisonViewProps = {
  readonly sides: readonly [Side, Side];
  readonly quantity: QuantityId;
};

/** Two architectures side by side, or one below the other, with what is different in words. */
export function ComparisonView({ sides, quantity }: ComparisonViewProps) {
  const { remember, giveBack } = useOpener();
  const [opened, setOpened] = useState<{ readonly side: number; readonly id: ComponentId }>();
  const side = opened && sides[opened.side];
  return (
    <div>
      <div className="grid grid-cols-1 gap-6">
        <ComparisonTable sides={sides} />
        {groupIds.map((group) => (
          <section key={group} className="grid grid-cols-1 gap-2">
            <h3 className="text-base font-semibold">{groupSpecs[group].label}</h3>
            <div className="grid grid-cols-1 gap-x-8 gap-y-6 lg:grid-cols-2">
              {sides.map(({ graph }, index) => (
                <div
                  key={architectureName(graph)}
                  className="grid min-w-0 grid-cols-1 content-start gap-2"
                >
                  <h4 className="text-sm">
                    <ApproachName id={graph.approach} />
                    {architectureName(graph).replace(/^[^(]*/, ' ')}
                  </h4>
                  <SavedPicture
                    graph={graph}
                    quantity={quantity}
                    group={group}
                    onOpen={(id) => {
                      remember();
                      setOpened({ side: index, id });
                    }}
                  />
                  <Disclosure summary="Step by step" size="small">
                    <StepList graph={graph} group={group} />
                  </Disclosure>
                </div>
              ))}
            </div>
          </section>
        ))}
        <Legend nodes={sides.flatMap(({ graph }) => graph.nodes)} />
      </div>
      {opened && side?.graph.nodes.some(({ id }) => id === opened.id) && (
        <ComponentDetails
          id={opened.id}
          graph={side.graph}
          inputs={side.inputs}
          of={architectureName(side.graph)}
          onClose={() => {
            setOpened(undefined);
            giveBack();
          }}
        />
      )}
    </div>
  );
}
