import { newestPriceTable, priceTables } from '../../../src/data/prices/priceTables';
import { evaluate } from '../../../src/model/evaluate';
import type { Scenario } from '../../../src/model/scenario';
import { decodeScenario } from '../../../src/share/scenarioCodec';
import { workFrom } from '../../../src/state/work';
import type { RecordSubject } from '../../../src/ui/record/recordSubject';

export const botLink =
  '#/1/prices=2026-11-20/gap=both/change=weekly/material=large/cite=nice/format=strict/queries=50000/training=api/examples=300/testset=yes';
export const noWayLink =
  '#/1/prices=2026-11-20/gap=facts/change=weekly/material=large/speed=instant/queries=200000';
export const blankLink = '#/1/prices=2026-11-20';

const made = new Map<string, RecordSubject>();

/** What a record of a link is made of, with anything else that is set; worked out once each. */
export function recordSubject(link: string, others: Partial<Scenario> = {}): RecordSubject {
  const key = JSON.stringify([link, others]);
  const subject = made.get(key) ?? newSubject(link, others);
  made.set(key, subject);
  return subject;
}

function newSubject(link: string, others: Partial<Scenario>): RecordSubject {
  const { scenario, baseline } = decodeScenario(link, priceTables);
  const whole = { ...scenario, ...others };
  return {
    evaluation: evaluate(whole, newestPriceTable),
    origins: workFrom(whole, 'link').origins,
    before: baseline && evaluate(baseline, newestPriceTable),
    tables: priceTables,
    table: newestPriceTable,
    address: 'https://example.org/tool/',
  };
}
