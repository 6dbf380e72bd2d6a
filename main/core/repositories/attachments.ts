import type { Knex } from 'knex';
import type { Attachment, AttachmentDetails } from '../../../domain/attachment/attachment.ts';
import type { AttachmentTypeCode } from '../../../domain/attachment/attachment-types.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Authorship } from '../work.ts';
import { asRow, selected } from './columns.ts';
import { reading, type Reader } from './reading.ts';
import { insertVersioned, updateVersioned } from './versioned.ts';

const detailFields = ['title', 'writtenOn', 'source'] as const satisfies readonly (keyof AttachmentDetails)[];
const rowFields = [
  'id',
  'fileName',
  'type',
  'size',
  'sha256',
  ...detailFields,
  'addedAt',
  'addedBy',
  'removedAt',
  'version',
];

/** As stored: `addedBy` is a slot, `sha256` that of the content (32 bytes). */
export type AttachmentRow = Attachment & { sha256: Uint8Array };

const rowsOfCase = reading<AttachmentRow, [caseId: string]>((knex, caseId) =>
  knex('attachment').where('case_id', caseId).select(selected(rowFields)).orderBy(['added_at', 'id']),
);
const rowById = reading<{ id: string }, [id: string]>((knex, id) =>
  knex('attachment').where({ id }).select('id'),
);

export const attachmentsOf = (reader: Reader, caseId: string): AttachmentRow[] => rowsOfCase(reader, caseId);
export const hasAttachment = (reader: Reader, id: string): boolean => rowById(reader, id).length > 0;

/** @throws OperationFailure `not-found` */
export function attachmentOf(reader: Reader, caseId: string, id: string): AttachmentRow {
  const found = attachmentsOf(reader, caseId).find((row) => row.id === id);
  if (found === undefined) throw new OperationFailure('not-found');
  return found;
}

interface NewAttachment {
  id: string;
  fileName: string;
  type: AttachmentTypeCode;
  size: number;
  sha256: Uint8Array;
  details: AttachmentDetails;
}

export async function insertAttachment(
  trx: Knex,
  caseId: string,
  { id, fileName, type, size, sha256, details }: NewAttachment,
  by: Authorship,
): Promise<number> {
  const row = {
    id,
    case_id: caseId,
    file_name: fileName,
    type,
    size,
    sha256,
    ...asRow(details, detailFields),
    added_at: by.now,
    added_by: by.slotId,
  };
  return insertVersioned(trx, 'attachment', row, by);
}

export async function updateAttachment(
  trx: Knex,
  caseId: string,
  { id, version }: { id: string; version: number },
  changes: Partial<AttachmentDetails> | Pick<Attachment, 'removedAt'>,
  by: Authorship,
): Promise<number> {
  const target = { table: 'attachment', kind: 'attachment', caseId, key: { id, case_id: caseId } };
  return updateVersioned(trx, target, version, asRow(changes, Object.keys(changes)), by);
}
