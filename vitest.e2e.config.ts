import { defineConfig } from 'vitest/config';

/** The editors, one after the other: each is a whole program of its own. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
