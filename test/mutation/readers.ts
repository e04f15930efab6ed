import type { Modules } from './modules';

/** A module and all that import it, also by way of others. */
export function readers(modules: Modules, name: string): ReadonlySet<string> {
  const found = new Set([name]);
  for (const each of found) {
    for (const [reader, { imports }] of Object.entries(modules)) {
      if (imports.includes(each)) found.add(reader);
    }
  }
  return found;
}
