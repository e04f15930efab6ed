import type { Guides } from '../../model/guides/replayGuides';
import { s0Tree } from './s0Tree';
import { s1Winners } from './s1Winners';
import { s2Criteria } from './s2Criteria';
import { s3Flow } from './s3Flow';
import { s4Questions } from './s4Questions';
import { s4Sheet } from './s4Sheet';

/** Every published guide, ready to be replayed. */
export const guides: Guides = {
  S0tree: s0Tree,
  S3flow: s3Flow,
  S4questions: s4Questions,
  S4sheet: s4Sheet,
  S1: s1Winners,
  S2: s2Criteria,
};
