/**
 * Borders that no import graph shows: which names of a module, or which words of the language, belong to one place
 * only. tests/architecture proves each of them on code that breaks it.
 */
const writingFunctions = [
  'default',
  'appendFile',
  'appendFileSync',
  'chmod',
  'chmodSync',
  'copyFile',
  'copyFileSync',
  'cp',
  'cpSync',
  'createWriteStream',
  'link',
  'linkSync',
  'mkdir',
  'mkdirSync',
  'mkdtemp',
  'mkdtempSync',
  'open',
  'openSync',
  'promises',
  'rename',
  'renameSync',
  'rm',
  'rmSync',
  'symlink',
  'symlinkSync',
  'truncate',
  'truncateSync',
  'unlink',
  'unlinkSync',
  'utimes',
  'write',
  'writeFile',
  'writeFileSync',
  'writeSync',
];

const onlyInTheRouter = {
  name: 'electron',
  importNames: ['ipcMain'],
  message: 'Only main/shell/router.ts listens to windows.',
};
const onlyInThePreload = {
  name: 'electron',
  importNames: ['ipcRenderer', 'contextBridge'],
  message: 'Only the preload speaks to the shell.',
};
const leavesTheProgram = {
  name: 'electron',
  importNames: ['shell', 'net', 'crashReporter', 'autoUpdater'],
  message: 'The program opens no address, sends nothing and fetches nothing.',
};
const writesFiles = ['node:fs', 'node:fs/promises', 'fs', 'fs/promises'].map((name) => ({
  name,
  importNames: writingFunctions,
  message: 'Files are written in main/core/vault, main/core/db and main/core/handoff/outbox only.',
}));
const otherPrograms = ['node:child_process', 'node:worker_threads', 'node:cluster', 'node:vm'].map(
  (name) => ({
    name,
    message: 'The program starts no other program and no other code.',
  }),
);

/** ESLint merges options of one rule by replacing them: each place names all that is forbidden there. */
const restricted = (...paths) => ({ 'no-restricted-imports': ['error', { paths: paths.flat() }] });

const program = ['domain/**', 'main/**', 'preload/**', 'renderer/**'];
const tests = ['**/*.test.ts', '**/*.test.tsx'];

export const borders = [
  {
    name: 'borders of the program',
    files: program.map((folder) => `${folder}/*.{ts,tsx}`),
    ignores: tests,
    rules: {
      ...restricted(onlyInTheRouter, onlyInThePreload, leavesTheProgram, writesFiles, otherPrograms),
      'no-restricted-globals': [
        'error',
        ...[
          'fetch',
          'XMLHttpRequest',
          'WebSocket',
          'EventSource',
          'localStorage',
          'sessionStorage',
          'indexedDB',
        ].map((name) => ({ name, message: 'Nothing goes to a network or into a browser store.' })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'Text is shown as text.',
        },
        {
          selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
          message: 'Text is shown as text.',
        },
        {
          selector: 'CallExpression[callee.object.name="console"][callee.property.name!=/^(error|warn)$/]',
          message: 'The program keeps quiet; what must be told is told to the person.',
        },
      ],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    name: 'the router listens',
    files: ['main/shell/router.ts'],
    rules: restricted(onlyInThePreload, leavesTheProgram, writesFiles, otherPrograms),
  },
  {
    name: 'the preload speaks',
    files: ['preload/**/*.ts'],
    rules: restricted(onlyInTheRouter, leavesTheProgram, writesFiles, otherPrograms),
  },
  {
    name: 'vault, database and outbox write',
    files: ['main/core/vault/**/*.ts', 'main/core/db/**/*.ts', 'main/core/handoff/outbox*.ts'],
    ignores: tests,
    rules: restricted(onlyInTheRouter, onlyInThePreload, leavesTheProgram, otherPrograms),
  },
];
