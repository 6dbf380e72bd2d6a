/** Writes the software bill of materials of what we ship and what builds it (CycloneDX, JSON) to dist/sbom.json. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder, projectFolder } from './places.mjs';

mkdirSync(distFolder, { recursive: true });
const program = join(
  projectFolder,
  'node_modules',
  '@cyclonedx',
  'cyclonedx-npm',
  'bin',
  'cyclonedx-npm-cli.js',
);
const target = join(distFolder, 'sbom.json');
const parameters = [
  '--package-lock-only',
  '--output-format',
  'JSON',
  '--output-reproducible',
  '--output-file',
  target,
];
const run = spawnSync(process.execPath, [program, ...parameters], { cwd: projectFolder, stdio: 'inherit' });
if (run.status === 0) console.log(`sbom: ${target}`);
process.exit(run.status ?? 1);
