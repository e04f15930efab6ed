import type { PriceTable } from '../../model/prices';
import { type Fields, isJsonRecord, type JsonRecord } from './recordFrom';
import { type RecordKind, recordKinds } from './recordKinds';

/** One plain sentence for everything in which two price tables differ; none for equal tables. */
export function priceChanges(before: PriceTable, after: PriceTable): string[] {
  const kinds = Object.keys(recordKinds) as RecordKind[];
  return [
    ...(before.asOf === after.asOf ? [] : [`Prices as of: ${before.asOf} → ${after.asOf}.`]),
    ...kinds.flatMap((kind) => {
      const { label, fields } = recordKinds[kind];
      return recordChanges(label, fields, before[kind], after[kind]);
    }),
    ...recordChanges('Source', {}, before.sources, after.sources),
  ];
}

function recordChanges(label: string, fields: Fields, before: JsonRecord, after: JsonRecord) {
  return keysOfBoth(before, after).flatMap((id) => {
    const [old, now] = [own(before, id), own(after, id)];
    const name = `${label} “${id}”`;
    if (!isJsonRecord(old)) return [`${name} is new.`];
    if (!isJsonRecord(now)) return [`${name} is gone.`];
    return fieldChanges(fields, old, now).map((change) => `${name}: ${change}.`);
  });
}

function fieldChanges(fields: Fields, before: JsonRecord, after: JsonRecord, path = ''): string[] {
  return keysOfBoth(before, after).flatMap((field) => {
    const [old, now] = [own(before, field), own(after, field)];
    const { unit, fields: inner } = fields[field] ?? {};
    const name = path + field;
    if (isJsonRecord(old) || isJsonRecord(now)) {
      const [oldRecord, newRecord] = [isJsonRecord(old) ? old : {}, isJsonRecord(now) ? now : {}];
      return fieldChanges(inner ?? {}, oldRecord, newRecord, `${name}.`);
    }
    const [oldText, newText] = [told(old), told(now)];
    const behind = unit ? ` ${unit}` : '';
    if (oldText === newText) return [];
    if (old === undefined) return [`${name} is new, ${newText}${behind}`];
    if (now === undefined) return [`${name} is gone, it was ${oldText}${behind}`];
    return [`${name} ${oldText} → ${newText}${behind}`];
  });
}

function keysOfBoth(before: JsonRecord, after: JsonRecord): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

function own(record: JsonRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function told(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' && value.includes(' ') ? `“${value}”` : String(value);
}
