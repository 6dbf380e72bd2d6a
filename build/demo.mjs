/**
 * Does the whole main job in the real program, by itself: `npm run demo [-- --out DIR]`. With `--vault-only` it makes
 * just a vault with the stories in it, without a window (build/start.mjs).
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { electronRuntime } from './bootstrap/electron-runtime.mjs';
import { handOver, runAsPerson } from './person.mjs';
import { projectFolder } from './places.mjs';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'demo-out' }, 'vault-only': { type: 'boolean' } },
});
const out = resolve(values.out);

if (values['vault-only']) {
  const { makeDemoVault } = await import('../tests/demo/vault-only.ts');
  await makeDemoVault(out);
} else {
  handOver(out);
  process.exitCode = await runAsPerson(
    process.execPath,
    [join(projectFolder, 'tests', 'demo', 'main.ts'), '--out', out],
    { display: 'virtual', env: { ELECTRON_OVERRIDE_DIST_PATH: electronRuntime().folder } },
  );
  if (process.exitCode === 0) {
    console.log(`
demo: everything lies in ${out}
  akte/          the encrypted vault; open it with: npm start -- --vault=${join(out, 'akte')}
  ausgang/       the packages for Kreis Lippe and Stadt Detmold
  schluessel/    the recipients' OpenPGP keys, for this demo only, and the sender's public key
  bilder/        pictures of the screens
  *.pdf          the printed plan
  summary.json   counts, sizes, timings`);
    const { staff } = await import('../tests/stories/staff.ts');
    console.log('\nInvented people and their passwords:');
    for (const { name, role, password } of Object.values(staff)) {
      console.log(`  ${name} (${role}): ${password}`);
    }
  }
}
