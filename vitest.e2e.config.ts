import { defineConfig } from 'vitest/config';

/** The editors, one after the other: each is a whole program of its own. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    fileParallelism: false,
    // What an editor draws can be late or covered for a moment on a busy machine. A second failure is one; the report counts retries.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
