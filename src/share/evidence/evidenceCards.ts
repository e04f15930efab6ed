import { accuracyRows } from '../../data/evidence/accuracyRows';
import { clash, clashIds } from '../../data/evidence/clashes';
import type { ContradictionId } from '../../data/evidence/contradiction';
import { contradictionCards } from '../../data/evidence/contradictionCards';
import { type EvidenceKind, evidencePlaces } from '../../data/evidence/evidencePlaces';
import type { EvidenceTableId } from '../../data/evidence/evidenceTables';
import { fieldClaims, fieldComment, fieldEvidence } from '../../data/evidence/fieldClaims';
import { ladderMarks, ladderSteps } from '../../data/evidence/ladder';
import type { Statement } from '../../data/evidence/statement';
import { studies } from '../../data/evidence/studies';
import { updateRows } from '../../data/evidence/updateRows';
import { citation } from '../../data/sources/citations';
import { workIds } from '../../data/sources/works';
import type { PriceTable } from '../../model/prices';
import { statementText } from './statementText';

/** A card as a search sees it. */
export type EvidenceCard = {
  /** Safe in an address. */
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly title: string;
  /** Everything on it that one might look for, its sources by name and id included. */
  readonly text: string;
};

/** Every card of the evidence, with its live figures at the prices in force. */
export function evidenceCards(prices: PriceTable): readonly EvidenceCard[] {
  const texts = textsById(prices);
  return evidencePlaces.map(({ id, kind, title }) => ({
    id,
    kind,
    title,
    text: (texts[id] ?? []).join(' '),
  }));
}

function textsById(prices: PriceTable): { readonly [id: string]: readonly string[] } {
  const contradictionTexts = (Object.keys(contradictionCards) as ContradictionId[]).map((id) => {
    const { claims, evidence, here, figures } = contradictionCards[id];
    const values = figures?.(prices);
    const sentences = [...claims, ...evidence, ...here].flatMap(({ says, sources }) => [
      statementText({ says }, values) ?? '',
      ...sources.map(named),
    ]);
    return [id, sentences];
  });
  const clashTexts = clashIds.map((id) => {
    const { situation, says, readings, why } = clash(id);
    const claims = says.flatMap((each) => [each.says ?? '', ...each.sources.map(named)]);
    return [id, [situation, ...claims, ...readings.map((each) => each.says), why.says]];
  });
  const studyTexts = workIds.map((id) => {
    const { shows, doesNotShow, figures, chart } = studies[id];
    const numbers = figures.map(({ says, value }) => `${says} ${value}`);
    const drawn = chart ? [chart.title, ...chart.rows.map(({ name }) => name)] : [];
    return [id, [named(id), shows, doesNotShow, ...numbers, ...drawn]];
  });
  return {
    ...Object.fromEntries([...contradictionTexts, ...clashTexts, ...studyTexts]),
    ...tables,
  };
}

const said = ({ says, sources }: Statement) => [says, ...sources.map(named)];
const tables: { readonly [Id in EvidenceTableId]: readonly string[] } = {
  Ladder: [
    ...ladderSteps.flatMap(({ name, says }) => [name, says]),
    ...ladderMarks.flatMap(({ says, source }) => [says, named(source)]),
  ],
  Updates: updateRows.flatMap(({ id, name, rag, tuning, comment }) => [
    ...[id, name, rag, tuning, comment],
  ]),
  Accuracy: accuracyRows.flatMap(({ id, name, comment }) => [id, name, comment]),
  Field: [...fieldClaims.flatMap(said), ...fieldEvidence.flatMap(said), fieldComment],
};

/** An id with the name behind it. */
function named(id: string): string {
  return `${id} ${citation(id)?.of ?? ''}`;
}
