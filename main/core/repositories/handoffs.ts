import type { Knex } from 'knex';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Recipient } from '../../../domain/handoff/recipients.ts';
import { asRow, selected } from './columns.ts';
import type { Reader } from './reading.ts';

export interface RecipientRow {
  recipient: Recipient;
  armoredKey: string;
  fingerprint: string;
  keyUser: string;
  savedAt: string;
  savedBy: string;
}

export interface PackageRow {
  id: string;
  recipient: Recipient;
  month: string;
  state: 'prepared' | 'released' | 'delivered' | 'withdrawn';
  /** Null once withdrawn: its number goes to the next package. */
  sequence: number | null;
  preparedBy: string;
  preparedAt: string;
  preparedSignature: Uint8Array;
  releasedBy: string | null;
  releasedAt: string | null;
  caseCount: number;
  withheldCount: number;
  manifestHash: string;
  fileName: string | null;
  fileHash: string | null;
  fileSize: number | null;
  path: string | null;
}

const recipientFields = ['recipient', 'armoredKey', 'fingerprint', 'keyUser', 'savedAt', 'savedBy'];
const packageFields = [
  'id',
  'recipient',
  'month',
  'state',
  'sequence',
  'preparedBy',
  'preparedAt',
  'preparedSignature',
  'releasedBy',
  'releasedAt',
  'caseCount',
  'withheldCount',
  'manifestHash',
  'fileName',
  'fileHash',
  'fileSize',
  'path',
] as const satisfies readonly (keyof PackageRow)[];

export async function recipientKeys({ knex }: Reader): Promise<RecipientRow[]> {
  return (await knex('handoff_recipient').select(selected(recipientFields))) as RecipientRow[];
}

/** @throws OperationFailure `recipient-key-missing` */
export async function recipientKey(reader: Reader, recipient: Recipient): Promise<RecipientRow> {
  const found = (await recipientKeys(reader)).find((row) => row.recipient === recipient);
  if (found === undefined) throw new OperationFailure('recipient-key-missing');
  return found;
}

export async function saveRecipientKey(trx: Knex, row: RecipientRow): Promise<void> {
  await trx('handoff_recipient')
    .insert(asRow({ ...row }, recipientFields))
    .onConflict('recipient')
    .merge();
}

export async function packages({ knex }: Reader): Promise<PackageRow[]> {
  return (await knex('handoff_package')
    .select(selected(packageFields))
    .orderBy('prepared_at', 'desc')
    .limit(200)) as PackageRow[];
}

/** What has left for a recipient, or cannot be called back any more and is only still to be written; oldest first. */
export async function releasedPackages({ knex }: Reader, recipient: Recipient): Promise<PackageRow[]> {
  return (await knex('handoff_package')
    .where({ recipient })
    .whereIn('state', ['released', 'delivered'])
    .orderBy('sequence')
    .select(selected(packageFields))) as PackageRow[];
}

/** @throws OperationFailure `not-found` */
export async function packageById({ knex }: Reader, id: string): Promise<PackageRow> {
  const row = (await knex('handoff_package').where({ id }).first(selected(packageFields))) as
    PackageRow | undefined;
  if (row === undefined) throw new OperationFailure('not-found');
  return row;
}

/** The package of a recipient that carries the highest number: the link of the chain before the next one. */
export async function lastPackage({ knex }: Reader, recipient: Recipient): Promise<PackageRow | undefined> {
  return (await knex('handoff_package')
    .where({ recipient })
    .whereNotNull('sequence')
    .orderBy('sequence', 'desc')
    .first(selected(packageFields))) as PackageRow | undefined;
}

export async function insertPackage(trx: Knex, row: PackageRow, payload: Uint8Array): Promise<void> {
  const { preparedSignature, ...plain } = row;
  await trx('handoff_package').insert({
    ...asRow(plain, Object.keys(plain)),
    prepared_signature: preparedSignature,
  });
  await trx('handoff_payload').insert({ package_id: row.id, bytes: payload });
}

export async function updatePackage(trx: Knex, id: string, changes: Partial<PackageRow>): Promise<void> {
  await trx('handoff_package')
    .where({ id })
    .update(asRow(changes, Object.keys(changes)));
}

export async function storeFile(trx: Knex, packageId: string, file: Uint8Array): Promise<void> {
  await trx('handoff_payload').where({ package_id: packageId }).update({ file });
}

/** The frozen payload and, once released, the file that leaves. @throws OperationFailure `not-found` */
export async function payloadOf(
  { knex }: Reader,
  packageId: string,
): Promise<{ bytes: Uint8Array; file: Uint8Array | null }> {
  const row = (await knex('handoff_payload').where({ package_id: packageId }).first('bytes', 'file')) as
    { bytes: Uint8Array; file: Uint8Array | null } | undefined;
  if (row === undefined) throw new OperationFailure('not-found');
  return row;
}

/** Cases that had begun by a day, oldest first. */
export async function casesOpenedBy(
  { knex }: Reader,
  day: string,
): Promise<{ id: string; reference: string }[]> {
  return (await knex('case_file')
    .where('opened_on', '<=', day)
    .orderBy('reference')
    .select('id', 'reference')) as { id: string; reference: string }[];
}

export async function pseudonymSecret({ knex }: Reader): Promise<Uint8Array> {
  const row = (await knex('setting').where({ key: 'pseudonym-secret' }).first('value')) as { value: string };
  return Buffer.from(row.value, 'hex');
}
