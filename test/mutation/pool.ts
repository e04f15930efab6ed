import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer, Task } from './worker';

/** A loop without an end that passes no switch: nothing else takes as long. */
const SILENCE_MS = 30 * 60_000;

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));

/** Gives tasks, each made when its turn comes, to several processes and hands on their answers; none where one fell silent. */
export async function pool(
  workFile: string,
  processes: number,
  tasks: readonly (() => Task)[],
  onAnswer: (task: Task, answer: Answer | undefined) => void,
): Promise<void> {
  const left = [...tasks];
  const start = () => fork(WORKER, [workFile]);
  await Promise.all(
    Array.from({ length: Math.min(processes, tasks.length) }, async () => {
      let child = start();
      for (let next = left.shift(); next; next = left.shift()) {
        const task = next();
        const answer = await answerOf(child, task);
        onAnswer(task, answer);
        if (answer) continue;
        child.kill('SIGKILL');
        child = start();
      }
      child.kill();
    }),
  );
}

function answerOf(child: ChildProcess, task: Task): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const silence = setTimeout(() => done(undefined), SILENCE_MS);
    const onExit = () => done(undefined);
    const done = (answer: Answer | undefined) => {
      clearTimeout(silence);
      child.off('message', done).off('exit', onExit);
      resolve(answer);
    };
    child.once('message', done).once('exit', onExit);
    child.send(task);
  });
}
