/**
 * Who may know whom (docs/architecture.md). Each rule has a folder of its name in tests/architecture/fixtures with code
 * that breaks it, and a test that says so: a rule that cannot fail protects nothing.
 */
const electron = '(^|/)(node_modules/)?electron($|/)';
const knex = '(^|/)(node_modules/)?knex($|/)';
const fileSystem = '^(node:)?fs($|/)';
const network = '^(node:)?(net|http|https|http2|dgram|dns|tls|inspector/promises)($|/)';
const tests = String.raw`\.(test|spec)\.tsx?$`;

/** A folder may reach only these others; packages and Node's modules are what `packages` says. */
const only = (name, comment, from, allowed, packages) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: tests },
  to: { pathNot: [...allowed, ...packages] },
});
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    only(
      'domain-knows-itself-and-zod',
      'The rules of case management run anywhere.',
      '^domain/',
      ['^domain/'],
      ['(^|/)node_modules/zod/'],
    ),
    never(
      'renderer-knows-the-domain-only',
      'A window shows; what it needs it asks for through window.kim.',
      { path: '^renderer/' },
      { path: ['^(main|preload|receiver|migrations|build)/', electron, knex, '^node:'], pathNot: '^domain/' },
    ),
    only(
      'preload-knows-the-contract-only',
      'Names and types, so that no schema runs in the preload.',
      '^preload/',
      ['^preload/', '^domain/contract/'],
      [electron],
    ),
    never(
      'core-without-electron',
      'Core is plain Node; its tests need no window.',
      { path: '^main/core/' },
      { path: electron },
    ),
    never(
      'core-not-to-shell',
      'They meet at the port.',
      { path: '^main/core/' },
      { path: '^main/(shell/|index)' },
    ),
    never(
      'shell-not-to-core',
      'They meet at the port. Only what lies open without a password the shell reads itself.',
      { path: '^main/(shell/|index)' },
      { path: '^main/core/', pathNot: '^main/core/vault/(status|language)' },
    ),
    never(
      'operations-to-services',
      'An operation registers a service; it does no work of its own.',
      { path: String.raw`^main/core/[^/]+\.operations\.ts$` },
      {
        path: [
          '^main/core/(repositories|handoff|audit)/',
          '^main/core/db/',
          '^migrations/',
          knex,
          fileSystem,
        ],
      },
    ),
    never(
      'services-without-knex-and-files',
      'A service loads, decides and saves; queries and files are the work of others.',
      { path: '^main/core/services/', pathNot: tests },
      { path: [knex, fileSystem, '^migrations/', '^main/core/db/(?!unit-of-work)'] },
    ),
    never(
      'knex-in-repositories-only',
      // The audit log is a database of its own; work.ts carries the transaction to the repositories.
      'All query code is in one place.',
      {
        path: '^(main|domain|preload|renderer)/',
        pathNot: ['^main/core/(repositories|db|audit)/', '^main/core/work', tests],
      },
      { path: knex },
    ),
    never(
      'handoff-not-to-repositories',
      'What leaves is handed to it as plain values.',
      { path: '^main/core/handoff/' },
      { path: '^main/core/(repositories|services)/' },
    ),
    never(
      'one-door-out',
      'Files leave through the outbox, and only services send them there.',
      { path: '^main/core/', pathNot: ['^main/core/(services|handoff)/', '^main/core/index', tests] },
      { path: '^main/core/handoff/outbox' },
    ),
    never(
      'files-in-vault-db-outbox-only',
      'Case content lies in the encrypted databases and leaves through the outbox; nothing else touches files.',
      { path: '^main/core/', pathNot: ['^main/core/(vault|db)/', '^main/core/handoff/outbox', tests] },
      { path: fileSystem },
    ),
    never(
      'receiver-knows-domain-and-package',
      'The receiving office runs this without our program.',
      { path: '^receiver/' },
      { path: ['^(main|preload|renderer|build|tests)/', electron], pathNot: '^main/core/handoff/package' },
    ),
    only(
      'migrations-know-nothing-of-the-app',
      'A migration is frozen; the app moves on.',
      '^migrations/',
      ['^migrations/'],
      [knex],
    ),
    never(
      'migrations-by-migrate-only',
      'One place decides when the database changes.',
      { path: '^(main|domain|preload|renderer|receiver)/', pathNot: ['^main/core/db/migrate', tests] },
      { path: '^migrations/(?!types)' },
    ),
    never(
      'nothing-imports-the-entry',
      'It wires things together and is started.',
      {},
      { path: '^main/index' },
    ),
    never(
      'no-network',
      'The program opens no socket.',
      { path: '^(main|domain|preload|renderer)/', pathNot: tests },
      { path: network },
    ),
    never(
      'no-test-code-in-the-program',
      'Tests know the program, never the other way round.',
      { path: '^(main|domain|preload|renderer|receiver|migrations)/', pathNot: tests },
      { path: ['^tests/', tests, '^build/'] },
    ),
    never(
      'no-cycles',
      'A circle has no beginning to read from; a type that points back is gone at run time.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    never('no-missing-modules', 'What is imported exists.', { pathNot: tests }, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|\\.cache|demo-out|test-results)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.cjs', '.json'],
    },
    builtInModules: { add: ['node:sqlite', 'node:test'] },
  },
};
