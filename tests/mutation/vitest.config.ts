import { defineConfig } from 'vitest/config';

/** The tests that speak of the rooms under mutation: plain Node, no screens, nothing that reads the words or builds. */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    environment: 'node',
    include: ['tests/{answers,occupations,wages,rules,second,flow}/**/*.test.ts'],
    setupFiles: ['./tests/setup-cases.ts'],
  },
});
