import { createHash } from 'node:crypto';
import { patternIds } from '../../src/model/approaches';
import { limitSpecs } from '../../src/model/decide/limits';
import {
  type Answers,
  listedAnswers,
  questionIds,
  questionSpecs,
} from '../../src/model/decide/questions';
import { defaultWeights, weightSpecs } from '../../src/model/decide/weights';
import { initialParameter, parameterIds, parameterSpec } from '../../src/model/parameters';
import {
  basisIds,
  defaultModels,
  haveIds,
  priceFields,
  uncertaintyIds,
} from '../../src/model/scenario';
import { linkKeys } from '../../src/share/linkKeys';

const answers = questionIds.flatMap((question) =>
  listedAnswers(question).map(({ answer }) => ({ question, answer })),
);

/** Everything on which the meaning of a link rests besides formulas and prices, as JSON. */
export function vocabulary() {
  return {
    questions: Object.fromEntries(
      questionIds.map((id) => {
        const spec = questionSpecs[id];
        return [id, spec.kind === 'choice' ? Object.keys(spec.options) : 'number'];
      }),
    ),
    parameters: Object.fromEntries(parameterIds.map((id) => [id, parameterOf(id)])),
    models: defaultModels,
    priceFields,
    choices: { pattern: patternIds, basis: basisIds, have: haveIds, uncertainty: uncertaintyIds },
    points: Object.fromEntries(
      Object.entries(weightSpecs).map(([id, { axis, question, when }]) => [
        id,
        { axis, question, when },
      ]),
    ),
    weights: defaultWeights,
    limits: Object.fromEntries(
      Object.entries(limitSpecs).map(([id, { axis, effect }]) => [id, { axis, effect }]),
    ),
    limitsOfThreeAnswers: hashOfLimits(),
    keys: linkKeys.map(({ key }) => key),
  };
}

type Id = (typeof parameterIds)[number];

/** The bounds of a parameter, its default, and the single answers that give it another. */
function parameterOf(id: Id) {
  const { min, max, whole = false } = parameterSpec(id);
  const by = (given: Answers) => initialParameter(id, { answers: given, tuned: { gpuHour: 2 } });
  const initial = by({});
  const others = answers.flatMap(({ question, answer }) => {
    const value = by({ [question]: answer });
    return value === initial ? [] : [[`${question}=${answer}`, value]];
  });
  return { min, max, whole, initial, ...(others.length > 0 && Object.fromEntries(others)) };
}

/** Limits are functions: their results for every three answers stand for them, in one figure. */
function hashOfLimits(): string {
  const hash = createHash('sha256');
  const limits = Object.entries(limitSpecs);
  const givens = answers.flatMap((a, i) =>
    answers.slice(i).flatMap((b, j) =>
      answers.slice(i + j).map((c) => ({
        [a.question]: a.answer,
        [b.question]: b.answer,
        [c.question]: c.answer,
      })),
    ),
  ) as Answers[];
  for (const given of givens) {
    const applying = limits.filter(([, { applies }]) => applies(given)).map(([id]) => id);
    hash.update(`${applying.join()}\n`);
  }
  return hash.digest('hex');
}
