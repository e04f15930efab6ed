import { createRequire } from 'node:module';
import { dirname, join } from 'node:path/posix';
import { Script } from 'node:vm';
import { vitest } from './collected';
import { draws } from './draws';
import type { Module, Modules } from './modules';
import { readers } from './readers';

type Factory = (require: (path: string) => unknown, module: object, exports: object) => void;

const requireInstalled = createRequire(import.meta.url);

/**
 * Loads a test with one of its imports, or all of them, replaced by the one with mutants.
 * Whatever the change can reach is loaded afresh; the rest, once.
 */
export function loader(plain: Modules, mutated: Modules) {
  const factories = new Map<Module, Factory>();
  const reachedFrom = new Map<string, ReadonlySet<string>>();
  const untouched = new Map<string, { exports: unknown }>();

  return (entry: string, replaced: string | 'all'): void => {
    const reached = replaced === 'all' ? undefined : reachedBy(replaced);
    const fresh = new Map<string, { exports: unknown }>();
    const load = (name: string): unknown => {
      const isFresh = name === entry || !reached || reached.has(name);
      const loaded = isFresh ? fresh : untouched;
      const known = loaded.get(name);
      if (known) return known.exports;
      const module = { exports: {} };
      loaded.set(name, module);
      const modules = replaced === 'all' || replaced === name ? mutated : plain;
      const require = (path: string) => {
        if (path === 'vitest') return vitest;
        if (path === 'fast-check') return draws;
        return path.startsWith('.') ? load(join(dirname(name), path)) : requireInstalled(path);
      };
      factory(name, modules)(require, module, module.exports);
      return module.exports;
    };
    load(entry);
  };

  function reachedBy(name: string): ReadonlySet<string> {
    const reached = reachedFrom.get(name) ?? readers(plain, name);
    reachedFrom.set(name, reached);
    return reached;
  }

  function factory(name: string, modules: Modules): Factory {
    const module = modules[name];
    if (!module) throw new Error(`No module ${name}`);
    const known = factories.get(module);
    if (known) return known;
    const text = `(function (require, module, exports) {${module.code}\n})`;
    const made: Factory = new Script(text, { filename: name }).runInThisContext();
    factories.set(module, made);
    return made;
  }
}
