import { expect, it } from 'vitest';
import { accuracyRows } from '../../../src/data/evidence/accuracyRows';
import { fieldClaims, fieldEvidence } from '../../../src/data/evidence/fieldClaims';
import { updateRows } from '../../../src/data/evidence/updateRows';
import { citation } from '../../../src/data/sources/citations';
import { listedAnswers } from '../../../src/model/decide/questions';

it('has S3’s updates as it is cited, with a row for every answer about change', () => {
  for (const { id, rag, tuning } of updateRows) {
    const cited = citation(id)?.label.toLowerCase() ?? '';
    expect(cited).toContain(rag.toLowerCase());
    expect(cited).toContain(tuning.toLowerCase());
  }
  const answers = listedAnswers('change').map(({ answer }) => answer);
  const spoken = updateRows.flatMap((row) => row.answers);
  expect([...spoken].sort()).toEqual([...answers].sort());
});

it('has S3’s stars as it is cited, and matters only for answers that exist', () => {
  for (const { id, rag, tuning, matters } of accuracyRows) {
    const stars = [...(citation(id)?.label ?? '').matchAll(/\d/g)].map(([digit]) => Number(digit));
    expect(stars.length === 1 ? [...stars, ...stars] : stars).toEqual([rag, tuning]);
    const known = listedAnswers(matters.question).map(({ answer }) => answer);
    expect(matters.answers.filter((answer) => !known.includes(answer))).toEqual([]);
  }
  expect(accuracyRows).toHaveLength(6);
});

it('comments on every row, on evidence', () => {
  for (const { comment, sources } of [...updateRows, ...accuracyRows]) {
    expect(comment).toMatch(/^[A-Z].*\.$/);
    expect(sources.length).toBeGreaterThan(0);
  }
});

it('puts the claims of all five beside what was counted', () => {
  expect(fieldClaims.flatMap(({ sources }) => sources)).toEqual([
    'S0.claim.most',
    'S1.claim.most',
    'S2.claim.often',
    'S3.claim.best',
    'S4.claim.most',
  ]);
  expect(fieldEvidence.map(({ sources, mark }) => [sources[0], mark])).toEqual([
    ['E27', 'secondHand'],
    ['E11', undefined],
  ]);
});
