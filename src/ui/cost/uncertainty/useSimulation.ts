import { startTransition, use, useEffect, useRef, useState } from 'react';
import type { Evaluation } from '../../../model/evaluate';
import type { Simulation } from '../../../model/uncertainty/simulation';
import type { LiveSimulator } from '../../../worker/liveSimulator';
import type { CostView } from '../costView';
import { shownApproaches } from '../shownApproaches';
import { SimulatorContext } from './SimulatorContext';

/**
 * What the compared approaches may cost, in total or month by month; undefined where nothing is
 * uncertain. While numbers move, the last result stays until the next is there, so that nothing flickers.
 */
export function useSimulation(evaluation: Evaluation, view: CostView): Simulation | undefined {
  const start = use(SimulatorContext);
  const simulator = useRef<LiveSimulator>(undefined);
  const [simulation, setSimulation] = useState<Simulation>();
  const isUncertain = hasRanges(evaluation);

  useEffect(() => {
    if (!isUncertain) return;
    const started = start();
    simulator.current = started;
    return () => {
      started.stop();
      setSimulation(undefined);
    };
  }, [start, isUncertain]);

  useEffect(() => {
    if (!hasRanges(evaluation)) return;
    const { inputs, ranges } = evaluation;
    const approaches = shownApproaches(evaluation).compared;
    simulator.current?.simulate({ inputs, ranges, approaches, bandsOf: view }, (result) => {
      startTransition(() => setSimulation(result)); // the slider goes before the chart
    });
  }, [evaluation, view]);

  return isUncertain && simulation?.bandsOf === view ? simulation : undefined;
}

/** Whether anything is drawn at all: nothing is for a published estimate, which has no such numbers. */
function hasRanges(evaluation: Evaluation): boolean {
  const isCompared = shownApproaches(evaluation).compared.length > 0;
  return isCompared && !evaluation.published && Object.keys(evaluation.ranges).length > 0;
}
