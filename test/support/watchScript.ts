/**
 * The first script of a page that watches itself, for a browser whose driver is told of nothing:
 * notes uncaught errors, console errors, what could not be loaded and what the policy has refused.
 */
export const watchScript = `(${watch})()`;

function watch() {
  const faults: string[] = [];
  Object.assign(globalThis, { faults });
  const { error } = console;
  console.error = (...said: unknown[]) => {
    faults.push(`console: ${said.join(' ')}`);
    error(...said);
  };
  addEventListener(
    'error',
    ({ message, target }) => {
      const missed = target instanceof HTMLElement && target.outerHTML.slice(0, 200);
      faults.push(missed ? `not loaded: ${missed}` : `uncaught: ${message}`);
    },
    true, // what is not loaded tells only itself
  );
  addEventListener('unhandledrejection', ({ reason }) => faults.push(`uncaught: ${reason}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    faults.push(`refused by ${effectiveDirective}: ${blockedURI}`),
  );
}
