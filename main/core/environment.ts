import { dirname, resolve } from 'node:path';
import type { Environment } from './session.ts';

/**
 * Where this core works: `--vault=<folder>` from the shell, `KIM_OUTBOX` and `KIM_PRINTS` from the county's policy
 * (default: the folder beside the vault), `KIM_TRAINING=1` for practice files.
 */
export function environmentFrom(
  argv: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): Environment {
  const prefix = '--vault=';
  const vault = argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length);
  if (vault === undefined || vault === '') throw new Error('core needs --vault=<folder>');
  const vaultFolder = resolve(vault);
  return {
    vaultFolder,
    outboxFolder: variables['KIM_OUTBOX'] ?? dirname(vaultFolder),
    printFolder: variables['KIM_PRINTS'] ?? dirname(vaultFolder),
    training: variables['KIM_TRAINING'] === '1',
    now: () => new Date(),
  };
}
