import { type ApproachId, approachIds, approachSpecs } from '../model/approaches';
import { ApproachName } from './ApproachName';

const idByName = new Map<string, ApproachId>(approachIds.map((id) => [approachSpecs[id].name, id]));
const names = new RegExp(`\\b(${[...idByName.keys()].join('|')})\\b`);

type MarkedProps = {
  readonly text: string;
  /** False for a sentence that follows one with the same names. */
  readonly hasMarks?: boolean;
};

/** A sentence in which each approach has its colour, and its mark where it is first named. */
export function Marked({ text, hasMarks = true }: MarkedProps) {
  const parts = text.split(names);
  return parts.map((part, index) => {
    const id = index % 2 === 1 ? idByName.get(part) : undefined;
    if (!id) return part;
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence have no other identity
    return <ApproachName key={index} id={id} hasMark={hasMarks && parts.indexOf(part) === index} />;
  });
}
