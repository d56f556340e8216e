import { defineConfig } from 'vitest/config'

/** Unit and integration tests run together; browser scenarios are a project of their own (npm test runs both). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'eenheid',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'],
          exclude: ['test/scenarios/**', 'node_modules/**'],
          globalSetup: ['test/postgres.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/scenarios/**/*.test.ts'],
          globalSetup: ['test/postgres.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
    maxWorkers: 2,
  },
})
