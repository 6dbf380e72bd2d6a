import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';

const projectFolder = join(import.meta.dirname, '..', '..');
const fixtures = join(import.meta.dirname, 'fixtures');
const configuration = createRequire(import.meta.url)(
  join(projectFolder, '.dependency-cruiser.cjs'),
) as IConfiguration;
const rules = (configuration.forbidden ?? []).map(({ name }) => name ?? '');

/** Cruises one folder as if it were the project. */
async function violationsIn(folder: string): Promise<{ rules: string[]; modules: number }> {
  const { tsConfig: _, ...options } = configuration.options ?? {};
  const settings: ICruiseOptions = { ...options, baseDir: folder, validate: true, ruleSet: configuration };
  const { output } = await cruise(['.'], settings);
  const { summary } = output as ICruiseResult;
  return {
    rules: [...new Set(summary.violations.map(({ rule }) => rule.name))],
    modules: summary.totalCruised,
  };
}

describe('dependency rules', () => {
  it('each have a fixture, and no fixture is without a rule', () => {
    expect(rules.length).toBeGreaterThan(0);
    expect(readdirSync(fixtures).sort()).toEqual([...rules].sort());
  });

  it.each(rules)('%s fails on the code that breaks it', async (rule) => {
    const found = await violationsIn(join(fixtures, rule));
    expect(found.modules).toBeGreaterThan(0);
    expect(found.rules).toEqual([rule]);
  });

  it('hold in the program', async () => {
    const folders = ['domain', 'main', 'preload', 'renderer', 'receiver', 'migrations'];
    const { output } = await cruise(folders, {
      ...configuration.options,
      baseDir: projectFolder,
      validate: true,
      ruleSet: configuration,
    });
    const { summary } = output as ICruiseResult;
    // dependency-cruiser is silent when it cannot read TypeScript: it must have seen the program.
    expect(summary.totalCruised).toBeGreaterThan(200);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });
});
