import { randomInt } from 'node:crypto';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { OperationFailure, type ErrorCode } from '../../../domain/contract/errors.ts';
import { firstDayToUndo } from '../../../domain/lists/list-undo.ts';
import { localToday } from '../../../domain/validation.ts';
import { passwordProblemCodes } from '../../../domain/access/password-problem-codes.ts';
import { asOperationError } from '../failures.ts';
import { followDeadlineRule } from '../repositories/earliest-deadline.ts';
import { forgetOldImports } from '../repositories/list-imports.ts';
import { followPersonRules } from '../repositories/person-keys.ts';
import { followLabels } from '../repositories/vocabulary-labels.ts';
import type { Session } from '../session.ts';
import { restoreBackup } from '../vault/restore-backup.ts';
import { VaultError } from '../vault/errors.ts';
import { restorePreviousKeyFile } from '../vault/key-file-store.ts';
import { prepareVault } from '../vault/prepare.ts';
import { recover } from '../vault/recover.ts';
import { readVaultStatus } from '../vault/status.ts';
import { unlockVault } from '../vault/unlock.ts';
import { describeSession } from './vault-status.ts';

/** How many of the 24 words of each envelope the wizard asks back. */
export const wordsAsked = 3;

/** First step of the wizard: makes every key in memory and shows the recovery words. Nothing exists on disk yet. */
export async function prepare(
  session: Session,
  { officeName, users }: ParsedInput<'vault.prepare'>,
): Promise<Output<'vault.prepare'>> {
  if (readVaultStatus(session.environment.vaultFolder).state !== 'none')
    throw new OperationFailure('vault-exists');
  session.prepared?.dispose();
  session.prepared = null;
  const prepared = await prepareVault({ officeName, users, now: session.environment.now }).catch(
    namePasswordField,
  );
  session.prepared = prepared;
  return { recoveryWords: prepared.recoveryWords, ask: { cases: positions(), audit: positions() } };
}

/** Three different positions of 24, in order. */
function positions(): number[] {
  const chosen = new Set<number>();
  while (chosen.size < wordsAsked) chosen.add(randomInt(1, 25));
  return [...chosen].sort((one, other) => one - other);
}

/** Says at which person's password the wizard has to mend what. */
function namePasswordField(thrown: unknown): never {
  if (!(thrown instanceof VaultError) || thrown.code !== 'password-refused') throw thrown;
  const user = thrown.detail['user'];
  const problems = thrown.detail['problems'] as readonly (keyof typeof passwordProblemCodes)[];
  throw new OperationFailure('invalid-input', {
    fields: problems.map((problem) => ({
      path: user === undefined ? 'newPassword' : `users.${String(user)}.password`,
      code: passwordProblemCodes[problem],
    })),
  });
}

/** Last step: whoever can repeat words has written them down; now the vault is built and moved into place. */
export async function confirm(
  session: Session,
  input: ParsedInput<'vault.confirm'>,
): Promise<Output<'vault.confirm'>> {
  const { prepared, environment } = session;
  if (prepared === null) throw new OperationFailure('setup-not-started');
  const fields = (['cases', 'audit'] as const).flatMap((envelope) =>
    input[envelope].flatMap(({ position, word }, index) =>
      prepared.recoveryWords[envelope][position - 1] === word.trim().toLowerCase()
        ? []
        : [{ path: `${envelope}.${index}.word`, code: 'word-mismatch' }],
    ),
  );
  if (fields.length > 0) throw new OperationFailure('invalid-input', { fields });
  await prepared.commit(environment.vaultFolder);
  session.prepared = null;
  return {};
}

/** Somebody has begun to type a password. Answers at once: the next operations wait for the end where they must. */
export function readAhead(session: Session): Output<'vault.readAhead'> {
  if (session.vault === null) session.sealsAhead.begin();
  return {};
}

/** Both are found only after the password. */
const damages: readonly ErrorCode[] = ['database-damaged', 'database-missing'];

export async function unlock(
  session: Session,
  { slotId, password, acceptStoredState }: ParsedInput<'vault.unlock'>,
): Promise<Output<'vault.unlock'>> {
  // Going on from the stored state: what was opened read-only a moment ago is closed first.
  if (session.vault?.readOnly !== undefined && acceptStoredState) await session.close();
  if (session.vault !== null) throw new OperationFailure('vault-in-use');
  const { sealsAhead, environment } = session;
  const { vaultFolder: folder, now } = environment;
  session.vault = await unlockVault({
    folder,
    slotId,
    password,
    acceptStoredState,
    sealsAhead,
    now,
  }).catch((thrown: unknown) => {
    session.foundDamaged = damages.includes(asOperationError(thrown).code);
    throw thrown;
  });
  session.foundDamaged = false;
  const { cases, failedAttempts, readOnly } = session.vault;
  try {
    if (cases !== undefined && readOnly === undefined) {
      await followDeadlineRule(cases);
      await followPersonRules(cases);
      await followLabels(cases);
      await forgetOldImports(cases, firstDayToUndo(localToday(now())));
    }
    await session.record({ event: 'vault.unlocked', detail: { failedAttempts } });
  } catch (thrown) {
    // An unlock that could not be recorded did not happen.
    await session.vault.close({ backup: false });
    session.vault = null;
    throw thrown;
  }
  return describeSession(session);
}

/** Gives a slot a new password from one of the two envelopes. */
export async function recoverAccess(
  session: Session,
  input: ParsedInput<'vault.recover'>,
): Promise<Output<'vault.recover'>> {
  if (session.vault !== null) throw new OperationFailure('vault-in-use');
  await session.sealsAhead.ended();
  const words = input.words.map((word) => word.trim().toLowerCase());
  const { vaultFolder, now } = session.environment;
  await recover({ ...input, words, folder: vaultFolder, now }).catch(namePasswordField);
  return {};
}

/**
 * Puts a backup in the place of what is damaged, and of nothing else: on a vault that opens it would throw away work,
 * and that needs no password here.
 * @throws OperationFailure `not-allowed`
 */
export async function restore(
  session: Session,
  { name }: ParsedInput<'vault.restoreBackup'>,
): Promise<Output<'vault.restoreBackup'>> {
  if (session.vault !== null) throw new OperationFailure('vault-in-use');
  await session.sealsAhead.ended();
  const { vaultFolder, now } = session.environment;
  if (!session.foundDamaged && readVaultStatus(vaultFolder).state === 'locked') {
    throw new OperationFailure('not-allowed');
  }
  restoreBackup(vaultFolder, name, now());
  return {};
}

export function restoreKeyFile(session: Session): Output<'vault.restoreKeyFile'> {
  if (session.vault !== null) throw new OperationFailure('vault-in-use');
  restorePreviousKeyFile(session.environment.vaultFolder, session.environment.now());
  return {};
}
