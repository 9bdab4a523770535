import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const onThePackage = ['test/package/**/*.test.ts', 'test/engines/**/*.test.ts', 'test/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    // Two at least: the default on a machine with two cores is one, and many tests wait for an engine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    root: `${import.meta.dirname}/..`,
    // Read by .ci/run. The file is deleted with node_modules, so it is never from an earlier install.
    reporters: process.env.CI === 'true' ? ['default', 'json'] : ['default'],
    outputFile: { json: 'node_modules/.vitest/report.json' },
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          // Large files and many random cases, on machines that do other work too.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['test/**/*.test.ts'],
          exclude: onThePackage,
          typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          // A browser or a server starts slowly on a busy machine.
          hookTimeout: 60_000,
          include: onThePackage,
          globalSetup: 'test/package/install.ts',
          testTimeout: 60_000,
        },
      },
    ],
  },
});
