import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

/** Properties over generated cases and files of full size take a while on a loaded machine; nothing asserts time. */
const PATIENCE = { testTimeout: 600_000, hookTimeout: 600_000 };

export default defineConfig({
  test: {
    // Left to itself it keeps a core free: of two cores that is half of them.
    maxWorkers: '100%',
    projects: [
      {
        // Rules, flow, answers and facts run under plain Node: no DOM can sneak in.
        test: {
          name: 'logic',
          ...PATIENCE,
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
          ...PATIENCE,
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
