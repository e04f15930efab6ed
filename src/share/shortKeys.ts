/**
 * Keys shortened by what they share with the key before, one leading dot for each part:
 * `facts.change.weekly`, `facts.change.daily` become `facts.change.weekly`, `..daily`.
 * Used only where a link would get too long.
 */
export function shortKeys(keys: readonly string[]): string[] {
  return keys.map((key, index) => {
    const [parts, before] = [key.split('.'), keys[index - 1]?.split('.') ?? []];
    const shared = Math.max(
      parts.findIndex((part, place) => part !== before[place]),
      0,
    );
    return '.'.repeat(shared) + parts.slice(shared).join('.');
  });
}

/** The full keys that `shortKeys` shortened; a key with nothing to lean on stays as it is. */
export function fullKeys(keys: readonly string[]): string[] {
  const full: string[] = [];
  for (const key of keys) {
    const dots = key.search(/[^.]|$/);
    const before = full.at(-1)?.split('.') ?? [];
    full.push(dots <= before.length ? [...before.slice(0, dots), key.slice(dots)].join('.') : key);
  }
  return full;
}
