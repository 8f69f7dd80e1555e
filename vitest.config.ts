import { defineConfig } from 'vitest/config';

/** Everything that needs no editor; vitest.e2e.config.ts has the rest. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    testTimeout: 30_000,
  },
});
