import type { Inputs } from '../../src/model/inputs';
import { type ParameterId, parameterIds, parameterSpec } from '../../src/model/parameters';
import type { Range, Ranges } from '../../src/model/uncertainty/ranges';

/**
 * The same model in Squiggle: the horizon totals of the four approaches at today's prices per token,
 * without growth and documents in the prompt, Hybrid with a tuned generator. The result is the 5th,
 * 50th and 95th percentile of each total.
 */
export function squiggleModel(inputs: Inputs, ranges: Ranges): string {
  const [{ base, tuned }] = inputs.phases;
  const { tunedModel, embeddingModel } = inputs.models;
  const parameters = parameterIds.map((id) => `${id} = ${value(id, inputs, ranges[id])}`);
  return `${parameters.join('\n')}
rate = cacheShare * ${base.cached} + (1 - cacheShare) * ${base.write}
prefix = instructionTokens + exampleTokens
answer = (prefix * rate + questionTokens * ${base.input} + answerTokens * ${base.output}) / 1000000
context = chunks * chunkTokens
search = questionTokens * ${embeddingModel.input} / 1000000 + (rerankPer1k + searchPer1k) / 1000
tunedRate = cacheShare * ${tuned.cached} + (1 - cacheShare) * ${tuned.write}
shortPrefix = instructionTokens * (1 - promptTrim)
tunedAnswer = (shortPrefix * tunedRate + questionTokens * ${tuned.input} + answerTokens * ${tuned.output}) / 1000000
corpus = pages * tokensPerPage * (1 + overlap)
gigabytes = corpus / chunkTokens * ${embeddingModel.dimensions ?? 1_536} * 4 / 1000000000
indexing = corpus * ${embeddingModel.input} / 1000000
volume = queries * months
prompt = (promptHours + months * promptUpkeepHours) * hourlyRate
retrieval = ragHours * hourlyRate + indexing + months * (ragUpkeepHours * hourlyRate + changedShare * indexing + storeMonthly + gigabytes * storePerGb)
run = examples * tokensPerExample * epochs * ${tunedModel.training} / 1000000
training = (prepHours + evalHours) * hourlyRate + run + months * tuningUpkeepHours * hourlyRate
retraining = months / 12 * (run + retrainHours * hourlyRate)
prompting = prompt + volume * answer
rag = prompt + retrieval + volume * (answer + context * ${base.input} / 1000000 + search)
tuning = prompt + training + retrainsPerYear * retraining + volume * tunedAnswer
hybrid = prompt + retrieval + training + hybridRetrainsPerYear * retraining + volume * (tunedAnswer + context * ${tuned.input} / 1000000 + search)
three(total) = [quantile(total, 0.05), quantile(total, 0.5), quantile(total, 0.95)]
List.concat(List.concat(three(prompting), three(rag)), List.concat(three(tuning), three(hybrid)))
`;
}

function value(id: ParameterId, { parameters }: Inputs, range: Range | undefined): string {
  if (!range) return `${parameters[id]}`;
  const { kind, scale } = parameterSpec(id);
  const isSkewed = scale === 'log' || ['cost', 'work', 'tokens'].includes(kind);
  if (isSkewed) return `${range.low} to ${range.high}`;
  return `normal({p5: ${range.low}, p95: ${range.high}})`;
}
