import { type StageId, stageSpecs, stagesTo } from '../../../data/practice/stages';
import { approachIds } from '../../../model/approaches';
import { CardPart } from '../CardPart';
import { SourceLine } from '../SourceLine';
import type { CardProps } from './cardProps';
import { ForApproaches } from './ForApproaches';

/** A stage on the way to an approach, and what must be true before the next. */
export function StageCard({ id }: CardProps) {
  const stage = (Object.keys(stageSpecs) as StageId[]).find((each) => `Stage.${each}` === id);
  if (!stage) return null;
  const { does, gate, ids } = stageSpecs[stage];
  return (
    <>
      <div>
        <p>{does}</p>
        <SourceLine sources={ids} />
      </div>
      <CardPart title="Go on when">
        <p>{gate}</p>
      </CardPart>
      <ForApproaches ids={approachIds.filter((each) => stagesTo[each].includes(stage))} />
    </>
  );
}
