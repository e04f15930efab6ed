import { useDeferredValue, useMemo, useRef } from 'react';
import { contour } from '../../../model/decide/contour';
import { decisiveAnswers } from '../../../model/decide/decisiveAnswers';
import { known, questionIds } from '../../../model/decide/questions';
import { reach } from '../../../model/decide/reach';
import { reasons, scores } from '../../../model/decide/scores';
import { defaultWeights } from '../../../model/decide/weights';
import { Disclosure } from '../../kit/Disclosure';
import { useWidth } from '../../kit/useWidth';
import { SaveFigure } from '../../SaveFigure';
import { useEvaluation } from '../../useScenario';
import { type KeyId, MapKey } from './MapKey';
import { MAP_MARGIN, MapPicture } from './MapPicture';
import { mapPoint } from './mapPoint';
import { mapScale } from './mapScale';
import { mapWords } from './mapWords';
import { regionCells } from './regionCells';

const NARROWEST = 240;
const WIDEST = 400;

/** Where the project stands between the four approaches, and where it can still get to. */
export function DecisionMap() {
  const { scenario, decision } = useEvaluation();
  const { answers, weights: edited } = scenario;
  const { outcome, limits, outlook } = decision;
  const weights = useMemo(() => ({ ...defaultWeights, ...edited }), [edited]);
  const [ref, width] = useWidth<HTMLDivElement>(WIDEST);
  const picture = useRef<HTMLDivElement>(null);
  const scale = useMemo(
    () => mapScale(Math.min(Math.max(width, NARROWEST), WIDEST) - MAP_MARGIN, weights),
    [width, weights],
  );
  const isNothingKnown = questionIds.every((id) => known(answers, id) === undefined);
  const point = mapPoint(decision, scale.border);

  // The point moves at once; what takes some milliseconds to compute comes right behind it.
  const lastAnswers = useDeferredValue(decisiveAnswers(answers));
  const lastWeights = useDeferredValue(weights);
  const reachable = useMemo(() => reach(lastAnswers, lastWeights), [lastAnswers, lastWeights]);
  const outline = useMemo(
    () => ({
      around: scores(reasons(lastAnswers, lastWeights)),
      corners: contour(lastAnswers, lastWeights),
    }),
    [lastAnswers, lastWeights],
  );
  const cells = useMemo(
    () => (reachable.length > 1 ? regionCells(reachable, scale.border, scale.end) : []),
    [reachable, scale],
  );

  const { title, sentences } = mapWords({
    border: scale.border,
    decision,
    isNothingKnown,
    distribution: outlook.distribution,
    reachable,
    contour: outline.corners,
  });
  const keys: Record<KeyId, boolean> = {
    region: cells.length > 0,
    cross: outcome === 'none' || cells.some((cell) => cell.outcome === 'none'),
    ring: point.isMoved && !isNothingKnown,
    outline: !isNothingKnown,
  };
  return (
    <div ref={ref} className="grid grid-cols-1 gap-1">
      <div ref={picture} className="grid grid-cols-1 gap-1">
        <MapPicture
          scale={scale}
          title={title}
          description={sentences.join(' ')}
          cells={cells}
          project={isNothingKnown ? undefined : { point, outcome, limits, outline }}
        />
        <MapKey shows={keys} />
      </div>
      <Disclosure summary="The map in words" size="small">
        <ul className="grid list-disc gap-1 pl-4">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Disclosure>
      <SaveFigure
        of={picture}
        what="the map"
        fileName="decision-map"
        heading={title}
        description={sentences.join(' ')}
      />
    </div>
  );
}
