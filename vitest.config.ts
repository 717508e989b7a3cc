import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Left to itself it keeps a core free: of two cores that is half of them.
    maxWorkers: '100%',
    projects: [
      {
        // Rules, flow, answers and facts run under plain Node: no DOM can sneak in.
        test: {
          name: 'logic',
          // Properties over generated cases take a while on a loaded machine; nothing here asserts time.
          testTimeout: 120_000,
          environment: 'node',
          include: [
            'tests/{answers,occupations,wages,rules,second,flow,employer,locales,scripts}/**/*.test.ts',
          ],
          exclude: ['tests/employer/screens/**'],
          setupFiles: ['./tests/setup-cases.ts'],
        },
      },
      {
        plugins: [svelte(), svelteTesting()],
        test: {
          name: 'screens',
          testTimeout: 120_000,
          environment: 'jsdom',
          include: [
            'tests/{app,ui,shell,wizard,report,explore,review,employer/screens}/**/*.test.ts',
          ],
          setupFiles: ['./tests/setup-cases.ts', './tests/setup-screens.ts'],
        },
      },
    ],
  },
});
