import type { DecisionRecord } from '../../share/record/decisionRecord';
import { encodeScenario } from '../../share/scenarioCodec';
import { formatDate } from '../formatDate';
import { pricesName } from '../pricesName';
import type { RecordSubject } from './recordSubject';
import { answersSection } from './sections/answersSection';
import { architectureSection } from './sections/architectureSection';
import { assumptionsSection } from './sections/assumptionsSection';
import { baselineSections } from './sections/baselineSections';
import { costsSection } from './sections/costsSection';
import { decisionSection } from './sections/decisionSection';
import { doubtsSection } from './sections/doubtsSection';
import { guidesSection } from './sections/guidesSection';
import { pricesSection } from './sections/pricesSection';
import { reasonsSection } from './sections/reasonsSection';
import { sourcesSection } from './sections/sourcesSection';

/** What a record is called whose scenario has no title. */
const UNTITLED = 'RAG or Fine-Tune? The decision';

/** The decision by itself, then everything that it rests on. */
export function decisionRecordOf(subject: RecordSubject): DecisionRecord {
  const { evaluation, before, address, tables } = subject;
  const { title, owner, date, notes, prices } = evaluation.scenario;
  const sections = [decisionSection(subject), costsSection(subject), doubtsSection(subject)];
  const appendix = [
    ...baselineSections(subject),
    reasonsSection(subject),
    architectureSection(subject),
    guidesSection(subject),
    answersSection(subject),
    assumptionsSection(subject),
    pricesSection(subject),
  ];
  const link = encodeScenario(evaluation.scenario, {}, before?.scenario, tables);
  return {
    title: title ?? UNTITLED,
    details: [
      ...(owner ? [{ label: 'Owner', says: owner }] : []),
      ...(date ? [{ label: 'Date', says: formatDate(date) }] : []),
      { label: 'Counted with', says: pricesName(prices, tables) },
      ...(notes ? [{ label: 'Notes', says: notes }] : []),
    ],
    sections,
    appendix: [...appendix, sourcesSection(subject, [...sections, ...appendix])],
    link: { text: `${address ?? ''}${link}`, isAddress: address !== undefined },
  };
}
