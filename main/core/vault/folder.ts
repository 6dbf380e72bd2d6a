import { dirname, join } from 'node:path';

/** Where things lie in a vault's folder. German names, because people see them in the file manager. */
export function vaultFiles(folder: string) {
  return {
    keyFile: join(folder, 'vault.json'),
    previousKeyFile: join(folder, 'vault.json.previous'),
    cases: join(folder, 'faelle.sqlite'),
    audit: join(folder, 'protokoll.sqlite'),
    marker: join(folder, 'stand.bin'),
    attempts: join(folder, 'attempts.json'),
    instanceLock: join(folder, 'sperre.sqlite'),
    restoreNote: join(folder, 'wiederherstellung.json'),
    attachments: join(folder, 'dokumente'),
    backups: join(folder, 'sicherungen'),
    /** what a restore moved out of the way; nothing is ever deleted there */
    aside: join(folder, 'beiseite'),
  } as const;
}

export const databaseNames = ['cases', 'audit'] as const;
export type DatabaseName = (typeof databaseNames)[number];

/** Which of a vault's databases a file is; undefined for any other. */
export function databaseNameOf(file: string | undefined): DatabaseName | undefined {
  if (file === undefined) return undefined;
  const files = vaultFiles(dirname(file));
  return databaseNames.find((name) => files[name] === file);
}
