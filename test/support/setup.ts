import { afterEach } from 'vitest';

// Only where a file asks for jsdom: the model's tests run without a page.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup, configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 20_000 }); // a busy machine is slow, not wrong
  afterEach(cleanup);
}
