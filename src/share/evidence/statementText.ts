import type { EvidenceFigures } from '../../data/evidence/evidenceFigure';
import type { Statement } from '../../data/evidence/statement';
import { quantityParts } from '../format';

/**
 * A sentence with its live figures put in, units as the sentence writes them; undefined where one of
 * them cannot be worked out, because the price table in force lacks a record.
 */
export function statementText(
  { says }: Pick<Statement, 'says'>,
  figures: EvidenceFigures | undefined,
): string | undefined {
  let isComplete = true;
  const text = says.replace(/\{(\w+)\}/g, (_, name: string) => {
    const figure = figures && Object.hasOwn(figures, name) ? figures[name] : undefined;
    if (!figure) {
      isComplete = false;
      return '';
    }
    const { value, unit, exact = false } = figure;
    return quantityParts(value, unit, { exact }).figure;
  });
  return isComplete ? text : undefined;
}
