/** A parsed JSON object of which nothing is known yet. */
export type JsonRecord = { readonly [name: string]: unknown };

/** What one field of a record must hold. */
export type Field = {
  readonly optional: boolean;
  /** Ends the sentence “input is -1, not …”. */
  readonly must: string;
  readonly holds: (value: unknown) => boolean;
  /** Written behind the number where a change is told. */
  readonly unit?: string;
  /** The fields of a record inside the record. */
  readonly fields?: Fields;
};
export type Fields = { readonly [name: string]: Field };

/** The checked part of a record, what is wrong with the rest, and the fields nobody knows. */
export type CheckedRecord = {
  readonly row: JsonRecord;
  readonly faults: readonly string[];
  readonly unknown: readonly string[];
};

/** Whether a value is a JSON object, not a list and not null. */
export function isJsonRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Read a JSON object by a table of fields, in the order of the table. Never throws: a wrong or
 * missing value becomes a fault, and null counts as absent.
 */
export function recordFrom(fields: Fields, json: JsonRecord, path = ''): CheckedRecord {
  const row: Record<string, unknown> = {};
  const faults: string[] = [];
  const unknown = Object.keys(json)
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name) => path + name);
  for (const [name, field] of Object.entries(fields)) {
    const value = Object.hasOwn(json, name) ? json[name] : undefined;
    if (value === undefined || value === null) {
      if (!field.optional) faults.push(`${path}${name} is missing`);
    } else if (!field.holds(value)) {
      faults.push(`${path}${name} is ${shown(value)}, not ${field.must}`);
    } else if (field.fields && isJsonRecord(value)) {
      const inner = recordFrom(field.fields, value, `${path}${name}.`);
      row[name] = inner.row;
      faults.push(...inner.faults);
      unknown.push(...inner.unknown);
    } else row[name] = value;
  }
  return { row, faults, unknown };
}

/** A value as a sentence can quote it: short, whatever somebody put into the file. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 40 ? `${value.slice(0, 39)}…` : value}”`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
