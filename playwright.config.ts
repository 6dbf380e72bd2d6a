import { defineConfig } from 'playwright/test';

/**
 * End-to-end tests drive the compiled program. Start them with `npm run e2e` (build/e2e.mjs), which compiles, provides
 * a display and an ordinary user.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  // One window at a time: tests look at focus, and the machine has two cores.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  // Making a vault derives a key per person, slowly on purpose; the machine may be busy with other work too.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { locale: 'de-DE' },
});
