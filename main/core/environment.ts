import { dirname, resolve } from 'node:path';
import type { Environment } from './session.ts';

/**
 * Where this core works: `--vault=<folder>` from the shell, `KIM_OUTBOX` and `KIM_PRINTS` from the county's policy
 * (default: the folder beside the vault), `KIM_TRAINING=1` for practice files. `--training` says that the shell has turned to
 * the Übungsakte: nothing of it may go where the county's policy expects real packages and papers.
 */
export function environmentFrom(
  argv: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): Environment {
  const prefix = '--vault=';
  const vault = argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length);
  if (vault === undefined || vault === '') throw new Error('core needs --vault=<folder>');
  const vaultFolder = resolve(vault);
  const trainingChosen = argv.includes('--training');
  const beside = dirname(vaultFolder);
  return {
    vaultFolder,
    outboxFolder: (trainingChosen ? undefined : variables['KIM_OUTBOX']) ?? beside,
    printFolder: (trainingChosen ? undefined : variables['KIM_PRINTS']) ?? beside,
    training: trainingChosen || variables['KIM_TRAINING'] === '1',
    trainingChosen,
    now: () => new Date(),
  };
}
