import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'test/architecture/**/*.test.ts', 'training/**/*.test.ts'],
          // Far beyond what any of them takes: a busy machine is no failure.
          testTimeout: 60_000,
          // One core fewer, as is usual, would leave a single worker on a machine of two.
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'server',
          include: ['test/{contract,server,races}/**/*.test.ts'],
          setupFiles: ['test/support/contract-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'durability',
          include: ['test/durability/**/*.test.ts'],
          setupFiles: ['test/support/contract-setup.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
