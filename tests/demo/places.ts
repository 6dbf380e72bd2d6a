import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the demo leaves behind. The vault's neighbour `ausgang` is where packages go when no other outbox is set. */
export interface Places {
  readonly out: string;
  readonly vault: string;
  readonly outbox: string;
  readonly keys: string;
  readonly pictures: string;
  readonly summary: string;
}

export function placesIn(folder: string): Places {
  const out = resolve(folder);
  return {
    out,
    vault: join(out, 'akte'),
    outbox: join(out, 'ausgang'),
    keys: join(out, 'schluessel'),
    pictures: join(out, 'bilder'),
    summary: join(out, 'summary.json'),
  };
}

/** Empties the folder of an earlier demo; any other folder with something in it is left alone. */
export function clearPlaces({ out, vault, outbox, keys, pictures, summary }: Places): void {
  const isEmpty = !existsSync(out) || readdirSync(out).length === 0;
  const isDemo = existsSync(keys) || existsSync(summary);
  if (!isEmpty && !isDemo)
    throw new Error(`There is something else in ${out}. Choose another folder with --out.`);
  for (const place of [vault, outbox, keys, pictures, summary])
    rmSync(place, { recursive: true, force: true });
  for (const name of existsSync(out) ? readdirSync(out) : []) {
    if (name.endsWith('.pdf')) rmSync(join(out, name));
  }
  mkdirSync(keys, { recursive: true });
  mkdirSync(pictures, { recursive: true });
}
