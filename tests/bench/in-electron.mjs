/** Starts program.ts as a person with a display (build/person.mjs), on the Electron of this checkout. */
import { join } from 'node:path';
import { electronRuntime } from '../../build/bootstrap/electron-runtime.mjs';
import { runAsPerson } from '../../build/person.mjs';

const [folder] = process.argv.slice(2);
const { folder: runtime, program } = electronRuntime();
process.exitCode = await runAsPerson(process.execPath, [join(import.meta.dirname, 'program.ts'), folder], {
  display: 'virtual',
  writes: [folder],
  env: { ELECTRON_OVERRIDE_DIST_PATH: runtime, KIM_BENCH_ELECTRON: program },
});
