import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import knexFactory, { type Knex } from 'knex';
import type { BenchVault } from './dataset.ts';
import { cycle, interleaved, line, median, type Line, type NotMeasured } from './measure.ts';
import { openCase, someCases } from './reads.ts';
import { statementsOf, type Asked, type Sides } from './sides.ts';

const folder = join(import.meta.dirname, '../../.cache/bench/peers');
const packageName = '@journeyapps/sqlcipher';
const pinned = '6.0.0';
const title = `open case, beside knex with ${packageName} ${pinned}`;

/** The other SQLCipher binding that knex can use. It is compiled here: that takes minutes, so only when asked for. */
export async function peerLine(
  { ours }: Sides,
  vault: BenchVault,
  wanted: boolean,
): Promise<Line | NotMeasured> {
  if (!existsSync(join(folder, 'node_modules', packageName))) {
    if (!wanted) return { name: title, why: 'it would be compiled from source; ask for it with --peers' };
    if (!install()) return { name: title, why: 'it could not be installed (needs npm, a compiler, OpenSSL)' };
  }
  // Two builds of SQLite on one file would drop each other's locks.
  const copy = `${vault.file}.peer`;
  copyFileSync(vault.file, copy);
  const peer = connect({ ...vault, file: copy });
  try {
    return await compare(ours, peer);
  } finally {
    await peer.destroy();
    for (const suffix of ['', '-wal', '-shm']) rmSync(copy + suffix, { force: true });
  }
}

function install(): boolean {
  console.log(`Compiling ${packageName} ${pinned} …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  // The headers of the Node that runs this: fetching them would be another download.
  const nodeHeaders = dirname(dirname(process.execPath));
  const wanted = `${packageName}@${pinned}`;
  // This project runs no scripts of packages; compiling is one.
  const npm = spawnSync('npm', ['install', '--ignore-scripts=false', '--no-audit', '--no-fund', wanted], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_config_nodedir: nodeHeaders },
  });
  if (npm.status !== 0) console.error(npm.stderr.split('\n').slice(-12).join('\n'));
  return npm.status === 0;
}

/** knex with this binding and the settings of `main/core/db/connection.ts`. */
function connect({ file, key, salt }: Pick<BenchVault, 'file' | 'key' | 'salt'>): Knex {
  const fromHere = createRequire(import.meta.url);
  const client = fromHere('knex/lib/dialects/sqlite3') as new () => object;
  class PeerClient extends client {
    _driver(): unknown {
      return createRequire(join(folder, 'package.json'))(packageName);
    }
  }
  const settings = [
    `key = "x'${key.toString('hex')}${salt.toString('hex')}'"`,
    ...['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'cache_size = -65536'],
  ];
  type Connection = { exec: (sql: string, done: (error: Error | null) => void) => void };
  return knexFactory({
    client: PeerClient as never,
    connection: { filename: file },
    useNullAsDefault: true,
    pool: {
      min: 0,
      max: 1,
      afterCreate: (connection: Connection, done: (error: Error | null, connection: Connection) => void) =>
        connection.exec(settings.map((setting) => `PRAGMA ${setting};`).join(' '), (error) =>
          done(error, connection),
        ),
    },
  });
}

/** The peer gets our statements as finished texts: what knex takes to build them is not on its bill. */
async function compare(ours: Sides['ours'], peer: Knex): Promise<Line> {
  const cases = someCases(ours);
  const [first = ''] = cases;
  const asked = await statementsOf(ours, (reader) => openCase(reader, first));
  const [our, their] = [cycle(cases), cycle(cases)];
  const work = { ours: () => openCase(ours, our()), reference: () => readWith(peer, asked, first, their()) };
  await interleaved(200, work);
  const times = await interleaved(1000, work);
  return line(title, 'ms', median(times.ours), median(times.reference), 0.5);
}

async function readWith(peer: Knex, asked: readonly Asked[], first: string, caseId: string): Promise<void> {
  for (const { sql, values } of asked) {
    const bindings = values.map((value) => {
      if (typeof value === 'bigint') return Number(value);
      return value === first ? caseId : value;
    });
    await peer.raw(sql, bindings);
  }
}
