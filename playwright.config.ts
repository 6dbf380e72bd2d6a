import { defineConfig } from 'playwright/test';

/**
 * End-to-end tests drive the compiled program. Start them with `npm run e2e` (build/e2e.mjs), which compiles and
 * provides an ordinary user.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  // Takes away what the workers of a run have shared.
  globalSetup: './tests/template-folder.ts',
  // Each on a display and in folders of its own, so that even one file of tests can be shared out.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // The machine may be busy with other work; a test that hangs is still found.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { locale: 'de-DE' },
});
