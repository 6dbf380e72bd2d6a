import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { HandoffPackage, WithheldRow } from '../../../domain/contract/handoff.operations.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import {
  composeMonthExport,
  inPackageOrder,
  type MonthExport,
} from '../../../domain/handoff/month-export.ts';
import { officeSlug } from '../../../domain/handoff/office-slug.ts';
import { packageFileName } from '../../../domain/handoff/package-name.ts';
import { redactRow } from '../../../domain/handoff/redaction.ts';
import { recipients } from '../../../domain/handoff/recipients.ts';
import { vocabularyVersion } from '../../../domain/vocabulary/version.ts';
import { deliver } from '../handoff/outbox.ts';
import { sha512Hex } from '../handoff/package/checksums.ts';
import { approvalMessage } from '../handoff/package/approvals.ts';
import { assemblePackage } from '../handoff/package/bag.ts';
import { caseTables } from '../handoff/package/formats/csv-tables.ts';
import { freezePayload, readMonthExport, thawPayload } from '../handoff/package/payload.ts';
import { parseRecipientKey } from '../handoff/package/recipient-key.ts';
import { signAndEncrypt } from '../handoff/package/seal.ts';
import { caseById } from '../repositories/cases.ts';
import * as store from '../repositories/handoffs.ts';
import type { PackageRow } from '../repositories/handoffs.ts';
import type { Work } from '../work.ts';
import { mayOpen } from './case-guard.ts';
import { monthRows } from './handoff-rows.ts';

/** Rows shown on the screen; the counts are complete. */
const previewSize = 500;

function view(work: Work, row: PackageRow): HandoffPackage {
  const { preparedSignature: _signature, ...rest } = row;
  return {
    ...rest,
    preparedBy: work.staffName(row.preparedBy),
    preparedById: row.preparedBy,
    releasedBy: row.releasedBy && work.staffName(row.releasedBy),
  };
}

const viewById = async (work: Work, id: string) => view(work, await store.packageById(work.reader, id));

export async function listRecipients(work: Work): Promise<Output<'handoff.recipients'>> {
  const keys = await store.recipientKeys(work.reader);
  return {
    recipients: recipients.map((recipient) => {
      const key = keys.find((row) => row.recipient === recipient);
      return { recipient, keyFingerprint: key?.fingerprint ?? null, keyUser: key?.keyUser ?? null };
    }),
    outboxPath: work.outboxFolder,
    officeKeyFingerprint: work.people.officeKeyFingerprint,
  };
}

/** @throws OperationFailure `recipient-key-unusable` with the problem as a code */
export async function saveRecipientKey(
  work: Work,
  { recipient, armoredKey }: ParsedInput<'handoff.saveRecipientKey'>,
): Promise<Output<'handoff.saveRecipientKey'>> {
  const key = await parseRecipientKey(armoredKey, new Date(work.by.now));
  await work.change({ detail: { recipient, fingerprint: key.fingerprint.toLowerCase() } }, (trx) =>
    store.saveRecipientKey(trx, {
      recipient,
      armoredKey: key.armored,
      fingerprint: key.fingerprint,
      keyUser: key.userIds[0] ?? '',
      savedAt: work.by.now,
      savedBy: work.by.slotId,
    }),
  );
  return { keyFingerprint: key.fingerprint };
}

/** Which case a row is about, for those who may open it. The others see what leaves, but not whose it is. */
function originOf(work: Work, { caseId, reference }: { caseId: string; reference: string }) {
  const may = mayOpen(work, caseById(work.reader, caseId));
  return may ? { caseId, reference } : { caseId: null, reference: null };
}

/** The month as it would leave. Rows stand in the package's own order: one by reference would tell foreign cases apart. */
export async function preview(
  work: Work,
  { recipient, month }: ParsedInput<'handoff.preview'>,
): Promise<Output<'handoff.preview'>> {
  const { leaving, withheld } = await monthRows(work, recipient, month);
  work.read({ detail: { recipient, month, cases: leaving.length } });
  const shown = inPackageOrder(leaving, ({ row }) => row.pseudonym).slice(0, previewSize);
  const [{ columns, rows }, ...parts] = caseTables(shown.map(({ row }) => row));
  return {
    columns: columns.map(({ title }) => title),
    leaving: shown.map((outgoing, index) => ({
      ...originOf(work, outgoing),
      pseudonym: outgoing.row.pseudonym,
      values: Object.fromEntries(columns.map(({ title }, column) => [title, rows[index]?.[column] ?? ''])),
    })),
    leavingCount: leaving.length,
    parts: parts.map((part) => ({
      name: part.name,
      columns: part.columns.map(({ title }) => title),
      rows: part.rows.map((cells) => [...cells]),
    })),
    withheld: withheld
      .map(({ reason, ...stays }) => ({ ...originOf(work, stays), reason }))
      .sort((one, other) => (withheldOrder(one) < withheldOrder(other) ? -1 : 1))
      .slice(0, previewSize),
    withheldCount: withheld.length,
  };
}

/** Own cases by reference; then the others by reason, so that their place says nothing about them. */
const withheldOrder = ({ reference, reason }: WithheldRow): string =>
  reference === null ? `2 ${reason}` : `1 ${reference}`;

/**
 * Freezes the month for a recipient; the preparer signs the hash of its manifest. One package per recipient waits at a
 * time, because each names the one before it.
 * @throws OperationFailure `recipient-key-missing`, `nothing-to-deliver`, `package-not-open`
 */
export async function prepare(
  work: Work,
  { recipient, month }: ParsedInput<'handoff.prepare'>,
): Promise<Output<'handoff.prepare'>> {
  await store.recipientKey(work.reader, recipient);
  const last = await store.lastPackage(work.reader, recipient);
  if (last?.state === 'prepared') throw new OperationFailure('package-not-open');
  const { leaving, withheld } = await monthRows(work, recipient, month);
  if (leaving.length === 0) throw new OperationFailure('nothing-to-deliver');
  const id = randomUUID();
  const sequence = (last?.sequence ?? 0) + 1;
  const payload = await freezePayload(
    composeMonthExport(
      {
        packageId: id,
        sender: officeSlug(work.officeName),
        recipient,
        period: month,
        vocabularyVersion,
        sequence,
        previousPackageHash: last?.fileHash ?? null,
        createdAt: work.by.now,
      },
      leaving.map(({ row }) => row),
    ),
  );
  const row: PackageRow = {
    id,
    recipient,
    month,
    state: 'prepared',
    sequence,
    preparedBy: work.user.slotId,
    preparedAt: work.by.now,
    preparedSignature: work.people.sign(
      approvalMessage('prepared', { packageId: id, manifestHash: payload.manifestHash }, work.by.now),
    ),
    releasedBy: null,
    releasedAt: null,
    caseCount: leaving.length,
    withheldCount: withheld.length,
    manifestHash: payload.manifestHash,
    fileName: packageFileName(payload.header),
    fileHash: null,
    fileSize: null,
    path: null,
  };
  const detail = { recipient, month, sequence, cases: leaving.length, withheld: withheld.length };
  await work.change({ detail }, (trx) => store.insertPackage(trx, row, payload.bytes));
  return view(work, row);
}

/**
 * A second person with role Teamleitung proves who they are; both signatures go into the package, and the office's key
 * signs and the recipient's key encrypts it. The file is stored first and written to the outbox by `deliverPackage`,
 * so that a crash or a missing share never makes two different files with one number.
 * @throws OperationFailure `package-not-open`, `package-outdated`, `four-eyes`, `wrong-password`,
 * `recipient-key-changed`, `recipient-key-unusable`
 */
export async function release(
  work: Work,
  { packageId, slotId, password }: ParsedInput<'handoff.release'>,
): Promise<Output<'handoff.release'>> {
  const row = await store.packageById(work.reader, packageId);
  if (row.state !== 'prepared') throw new OperationFailure('package-not-open');
  if (slotId === row.preparedBy) throw new OperationFailure('four-eyes');
  const releaser = await work.people.verifyPassword(slotId, password);
  try {
    const officeKey = releaser.officeKey();
    if (releaser.role !== 'teamlead' || officeKey === undefined) throw new OperationFailure('four-eyes');
    const { armoredKey, fingerprint } = await keyAsPrepared(work, row);
    const payload = await thawPayload(
      (await store.payloadOf(work.reader, packageId)).bytes,
      row.manifestHash,
    );
    await requireStillAllowed(work, row, readMonthExport(payload.files));
    const thing = { packageId, manifestHash: row.manifestHash };
    const zip = await assemblePackage({
      payload,
      preparedBy: {
        slotId: row.preparedBy,
        at: row.preparedAt,
        publicKey: work.people.publicKeyFor(
          row.preparedBy,
          approvalMessage('prepared', thing, row.preparedAt),
          row.preparedSignature,
        ),
        signature: row.preparedSignature,
      },
      releasedBy: {
        slotId,
        at: work.by.now,
        publicKey: releaser.publicKey,
        signature: releaser.sign(approvalMessage('released', thing, work.by.now)),
      },
      auditCheckpoint: await work.people.auditCheckpoint(),
      recipientFingerprint: fingerprint,
    });
    const file = await signAndEncrypt(
      zip,
      { officePrivateKey: officeKey, recipientPublicKey: armoredKey },
      new Date(work.by.now),
    );
    await work.change({ detail: { releasedBy: slotId, sequence: row.sequence ?? 0 } }, async (trx) => {
      await store.storeFile(trx, packageId, file);
      await store.updatePackage(trx, packageId, {
        state: 'released',
        releasedBy: slotId,
        releasedAt: work.by.now,
        fileSize: file.byteLength,
        fileHash: sha512Hex(file),
      });
    });
  } finally {
    releaser.dispose();
  }
  return viewById(work, packageId);
}

/** A key put in place after the preparation would be one person's word: then the month is prepared anew, under it. */
async function keyAsPrepared(work: Work, { recipient, preparedAt }: PackageRow): Promise<store.RecipientRow> {
  const key = await store.recipientKey(work.reader, recipient);
  if (key.savedAt > preparedAt) throw new OperationFailure('recipient-key-changed');
  return key;
}

/** A consent may have been withdrawn, a person come under protection, since the package was frozen: then it stays. */
async function requireStillAllowed(
  work: Work,
  { recipient, month }: PackageRow,
  frozen: MonthExport,
): Promise<void> {
  const { leaving } = await monthRows(work, recipient, month);
  const allowed = new Map(leaving.map(({ row, categories }) => [row.pseudonym, categories]));
  const outdated = frozen.cases.some((row) => {
    const categories = allowed.get(row.pseudonym);
    return categories === undefined || !isDeepStrictEqual(redactRow(row, categories), row);
  });
  if (outdated) throw new OperationFailure('package-outdated');
}

/** @throws OperationFailure `package-not-open`, `outbox-missing`, `outbox-read-only`, `disk-full`, `disk-failed`, `name-taken` */
export async function deliverPackage(
  work: Work,
  { packageId }: ParsedInput<'handoff.deliver'>,
): Promise<Output<'handoff.deliver'>> {
  const row = await store.packageById(work.reader, packageId);
  const { file } = await store.payloadOf(work.reader, packageId);
  if (file === null || row.fileName === null || !['released', 'delivered'].includes(row.state)) {
    throw new OperationFailure('package-not-open');
  }
  const { path } = await deliver({
    outboxFolder: work.outboxFolder,
    folder: 'ausgang',
    name: row.fileName,
    bytes: file,
    overwrite: false,
  });
  await work.change({ detail: { sequence: row.sequence ?? 0, size: file.byteLength } }, (trx) =>
    store.updatePackage(trx, packageId, { state: 'delivered', path }),
  );
  return viewById(work, packageId);
}

/** Takes a prepared package back; its number goes to the next one. @throws OperationFailure `package-not-open` */
export async function withdraw(
  work: Work,
  { packageId }: ParsedInput<'handoff.withdraw'>,
): Promise<Output<'handoff.withdraw'>> {
  const row = await store.packageById(work.reader, packageId);
  if (row.state !== 'prepared') throw new OperationFailure('package-not-open');
  await work.change({ detail: { recipient: row.recipient, month: row.month } }, (trx) =>
    store.updatePackage(trx, packageId, { state: 'withdrawn', sequence: null }),
  );
  return viewById(work, packageId);
}

export async function listPackages(work: Work): Promise<Output<'handoff.packages'>> {
  const rows = await store.packages(work.reader);
  return { packages: rows.map((row) => view(work, row)) };
}
