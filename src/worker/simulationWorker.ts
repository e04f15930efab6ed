import { simulation } from '../model/uncertainty/simulation';
import { isRequest, type Reply } from './messages';

/** Runs in a worker: a request comes in, its result goes out; anything else is ignored. */
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isRequest(data)) return;
  const { inputs, ranges, approaches, ...options } = data.job;
  const reply: Reply = {
    id: data.id,
    simulation: simulation(inputs, ranges, approaches, options),
  };
  postMessage(reply);
});
