import { join } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { borders } from '../../build/lint/borders.mjs';

const projectFolder = join(import.meta.dirname, '..', '..');

/** Only the borders, without types, on code that stands nowhere but here. */
const eslint = new ESLint({
  cwd: projectFolder,
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.{ts,tsx}'], ...(tseslint.configs.base as Linter.Config) },
    ...(borders as Linter.Config[]),
  ],
});

async function rulesBrokenBy(code: string, filePath: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: join(projectFolder, filePath) });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const imports = 'no-restricted-imports';
const refused: [what: string, code: string, place: string, rule: string][] = [
  ['listening to windows', `import { ipcMain } from 'electron';`, 'main/shell/window.ts', imports],
  ['speaking to the shell', `import { ipcRenderer } from 'electron';`, 'renderer/app/main.tsx', imports],
  ['opening addresses', `import { shell } from 'electron';`, 'main/shell/window.ts', imports],
  ['opening addresses in the router', `import { shell } from 'electron';`, 'main/shell/router.ts', imports],
  [
    'writing files by name',
    `import { writeFile } from 'node:fs/promises';`,
    'main/core/services/cases.ts',
    imports,
  ],
  ['writing files by default import', `import fs from 'node:fs';`, 'main/shell/window.ts', imports],
  ['writing files by namespace', `import * as fs from 'node:fs';`, 'main/core/reports/print.ts', imports],
  ['starting programs', `import { spawn } from 'node:child_process';`, 'main/core/vault/keys.ts', imports],
  ['fetching', `void fetch('https://example.org');`, 'renderer/app/main.tsx', 'no-restricted-globals'],
  ['browser stores', `localStorage.setItem('a', 'b');`, 'renderer/app/main.tsx', 'no-restricted-globals'],
  ['markup from text', `document.body.innerHTML = 'x';`, 'renderer/app/main.tsx', 'no-restricted-syntax'],
  [
    'markup in React',
    `export const a = <p dangerouslySetInnerHTML={{ __html: 'x' }} />;`,
    'renderer/app/a.tsx',
    'no-restricted-syntax',
  ],
  ['chatting', `console.log('x');`, 'main/core/index.ts', 'no-restricted-syntax'],
  ['evaluating text', `eval('1');`, 'domain/case/plan.ts', 'no-eval'],
];

const allowed: [what: string, code: string, place: string][] = [
  ['the router listens', `import { ipcMain } from 'electron';`, 'main/shell/router.ts'],
  ['the preload speaks', `import { contextBridge, ipcRenderer } from 'electron';`, 'preload/index.ts'],
  ['the vault writes', `import { writeFileSync } from 'node:fs';`, 'main/core/vault/durable-file.ts'],
  ['the outbox writes', `import { rename } from 'node:fs/promises';`, 'main/core/handoff/outbox.ts'],
  ['anybody reads', `import { readFileSync } from 'node:fs';`, 'main/shell/security/content-integrity.ts'],
];

describe('borders', () => {
  it.each(refused)('refuses %s', async (_what, code, place, rule) => {
    expect(await rulesBrokenBy(code, place)).toEqual([rule]);
  });

  it.each(allowed)('%s', async (_what, code, place) => {
    expect(await rulesBrokenBy(code, place)).toEqual([]);
  });
});
