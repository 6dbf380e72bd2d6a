import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder, projectFolder } from '../places.mjs';

/** Loaded from node_modules at run time: they carry machine code. */
export const nativeModules = ['@signalapp/sqlcipher', '@node-rs/argon2'];

/** knex asks for every database's driver by name; we bring our own dialect and none of these. */
const foreignDrivers = /^(better-sqlite3|mariadb|mysql2?|oracledb|pg|pg-query-stream|sqlite3|tedious)(\/|$)/;

const shared = {
  root: projectFolder,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  // Nothing of the environment of the machine that compiles goes into the program.
  envDir: false,
  mode: 'production',
};

const output = (name, more) => ({
  outDir: join(outFolder, name),
  emptyOutDir: true,
  reportCompressedSize: false,
  ...more,
});

async function renderer() {
  // Loaded when needed: most starts compile nothing.
  const { default: optimizeLocales } = await import('@react-aria/optimize-locales-plugin');
  const { default: react } = await import('@vitejs/plugin-react');
  const root = join(projectFolder, 'renderer');
  const pages = ['index.html', 'print.html']
    .map((page) => join(root, page))
    .filter((page) => existsSync(page));
  return {
    ...shared,
    root,
    base: './',
    // KERN's own style sheets use what Sass has since renamed; that is theirs to change.
    css: { preprocessorOptions: { scss: { quietDeps: true } } },
    plugins: [{ ...optimizeLocales.vite({ locales: ['de-DE', 'en-US'] }), enforce: 'pre' }, react()],
    build: output('renderer', {
      target: 'chrome140',
      // The content security policy allows no data: addresses, and our addresses are local anyway.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: pages,
        checks: { pluginTimings: false },
        output: {
          // zod probes `new Function` when a schema is made, which the CSP blocks and reports. What switches that off
          // has to run with zod itself: pages load their schemas in pieces that run before the entry's own code.
          codeSplitting: {
            groups: [
              { name: 'zod', test: /node_modules[\\/]zod[\\/]|zod-without-eval/, priority: 1 },
              // What the first screen needs comes in one piece: each file costs a way to the shell and back.
              {
                name: 'start',
                tags: ['$initial'],
                test: /[\\/](node_modules|renderer[\\/](app|ui|locales|features[\\/]start))[\\/]/,
              },
            ],
          },
        },
      },
    }),
  };
}

/** A program for Node or Electron's main process: everything bundled but machine code and electron itself. */
function program(name, entry, format = 'es') {
  return {
    ...shared,
    ssr: { noExternal: true, external: [...nativeModules, 'electron'], target: 'node' },
    build: output(name, {
      ssr: join(projectFolder, entry),
      target: 'node24',
      minify: false,
      rolldownOptions: {
        external: ['electron', ...nativeModules, foreignDrivers],
        output: {
          format,
          entryFileNames: format === 'cjs' ? 'index.cjs' : 'index.js',
          chunkFileNames: '[name]-[hash].js',
        },
      },
    }),
  };
}

/** What is compiled, from which folders. */
export const targets = [
  { name: 'renderer', sources: ['renderer', 'domain'], config: renderer },
  {
    name: 'main',
    sources: ['main/index.ts', 'main/shell', 'main/core/vault', 'domain'],
    config: () => program('main', 'main/index.ts'),
  },
  {
    name: 'core',
    sources: ['main/core', 'domain', 'migrations'],
    config: () => program('core', 'main/core/index.ts'),
  },
  {
    name: 'preload',
    sources: ['preload', 'domain'],
    config: () => program('preload', 'preload/index.ts', 'cjs'),
  },
];
