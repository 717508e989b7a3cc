import { defineConfig } from 'vitest/config';
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** What each mutant is tried on, in this order: the first test that fails ends its trial. */
const FILES = ['mutation/loads', 'wages/*'];

/** The short files of a folder come before its long ones. */
const LONG = /wages\/(prevailing|load-wages|cents)/;

class ShortFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) =>
      moduleId.includes('mutation/loads') ? 0 : LONG.test(moduleId) ? 2 : 1;
    return Promise.resolve(files.toSorted((one, other) => place(one) - place(other)));
  }
}

export default defineConfig({
  test: {
    testTimeout: 120_000,
    environment: 'node',
    // One worker for all files: to make one for each takes ten times as long as the tests.
    isolate: false,
    include: FILES.map((name) => `tests/${name}.test.ts`),
    sequence: { sequencer: ShortFirst },
    setupFiles: ['./tests/setup-cases.ts'],
  },
});
