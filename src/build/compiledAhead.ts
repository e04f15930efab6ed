import type { Plugin } from 'vite';

/** Chromium compiles such a file as a whole while it arrives; other browsers read a comment. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Has chunks of which most runs at once compiled beside the page’s thread; otherwise that compiles
 * each function when it is first called, a fifth of its work until all of the page stands.
 */
export function compiledAhead(names: readonly string[]): Plugin {
  return {
    name: 'compiled-ahead',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'post', // minifying takes comments away
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && names.includes(file.name)) file.code = HINT + file.code;
        }
      },
    },
  };
}
