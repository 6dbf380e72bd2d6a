import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/**
 * Writes which addresses the program's windows may load, each with its SHA-256 and type. The shell serves nothing
 * else (main/shell/security/protocol.ts).
 */
export function writeAssetMap(folder, file) {
  const map = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const type = types[extname(entry.name)];
    if (type === undefined) throw new Error(`No media type is known for ${entry.name}.`);
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    map[address] = { sha256: createHash('sha256').update(readFileSync(path)).digest('hex'), type };
  }
  writeFileSync(file, JSON.stringify(map, null, 1));
}
