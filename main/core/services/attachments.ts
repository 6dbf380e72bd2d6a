import { createHash, randomUUID } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { attachmentTypes, recogniseAttachment } from '../../../domain/attachment/attachment-types.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import * as store from '../repositories/attachments.ts';
import type { Work } from '../work.ts';
import { readableCase, writableCase } from './case-guard.ts';
import { putOnPaper } from './papers.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

export function list(work: Work, { caseId }: ParsedInput<'attachment.list'>): Output<'attachment.list'> {
  readableCase(work, caseId);
  return {
    attachments: store
      .attachmentsOf(work.reader, caseId)
      .map(({ sha256: _sha256, ...row }) => ({ ...row, addedBy: work.staffName(row.addedBy) })),
  };
}

/**
 * Keeps a document whose content is what its name says. Content first, then its row, each durable: see
 * `vault/attachment-store.ts` for what happens when the process dies in between.
 * @throws OperationFailure `invalid-input` at `file`, `disk-full`, `disk-failed`
 */
export async function add(
  work: Work,
  { caseId, file, details }: ParsedInput<'attachment.add'>,
): Promise<Output<'attachment.add'>> {
  writableCase(work, caseId);
  const { name: fileName, bytes } = file;
  const found = await fileTypeFromBuffer(bytes);
  const recognised = recogniseAttachment(fileName, bytes.byteLength, found?.ext);
  if ('problem' in recognised) {
    throw new OperationFailure('invalid-input', {
      fields: [{ path: 'file', code: recognised.problem }],
    });
  }
  const id = randomUUID();
  const { type } = recognised;
  const { attachments, reader } = work;
  const size = bytes.byteLength;
  const version = await work.change({ caseId, detail: { type, size } }, async (trx) => {
    attachments.tidy((staged) => store.hasAttachment(reader, staged));
    attachments.stage(id, bytes);
    return store.insertAttachment(
      trx,
      caseId,
      { id, fileName, type, size, sha256: sha256(bytes), details },
      work.by,
    );
  });
  attachments.keep(id);
  return { id, version };
}

export async function describe(
  work: Work,
  { caseId, attachmentId: id, version, details }: ParsedInput<'attachment.describe'>,
): Promise<Output<'attachment.describe'>> {
  return change(work, { caseId, id, version }, details);
}

/** Out of the list, not out of the vault: content is only ever deleted by retention. */
export const remove = (
  work: Work,
  { caseId, attachmentId: id, version }: ParsedInput<'attachment.remove'>,
): Promise<Output<'attachment.remove'>> => change(work, { caseId, id, version }, { removedAt: work.by.now });

export const bringBack = (
  work: Work,
  { caseId, attachmentId: id, version }: ParsedInput<'attachment.bringBack'>,
): Promise<Output<'attachment.bringBack'>> => change(work, { caseId, id, version }, { removedAt: null });

async function change(
  work: Work,
  { caseId, id, version }: { caseId: string; id: string; version: number },
  changes: Parameters<typeof store.updateAttachment>[3],
) {
  writableCase(work, caseId);
  store.attachmentOf(work.reader, caseId, id);
  return work.change({ caseId }, async (trx) => ({
    id,
    version: await store.updateAttachment(trx, caseId, { id, version }, changes, work.by),
  }));
}

/** @throws OperationFailure `not-found`, `attachment-missing`, `attachment-damaged` */
export function open(
  work: Work,
  { caseId, attachmentId }: ParsedInput<'attachment.open'>,
): Output<'attachment.open'> {
  readableCase(work, caseId);
  const { type, bytes } = contentOf(work, caseId, attachmentId);
  work.read({ caseId, detail: { type } });
  return { type, bytes };
}

/** Writes a copy into the folder of printed papers. */
export async function saveCopy(
  work: Work,
  { caseId, attachmentId }: ParsedInput<'attachment.saveCopy'>,
): Promise<Output<'attachment.saveCopy'>> {
  const { reference } = readableCase(work, caseId);
  const { id, type, bytes } = contentOf(work, caseId, attachmentId);
  // Not the document's own name: it may name people.
  const name = `${reference}_Dokument_${id.slice(0, 8)}.${attachmentTypes[type].extensions[0]}`;
  return putOnPaper(work, { note: { caseId, detail: { type } }, name, bytes });
}

/** Content that is what was added, and no other document's. */
function contentOf(work: Work, caseId: string, attachmentId: string) {
  const { id, type, sha256: expected } = store.attachmentOf(work.reader, caseId, attachmentId);
  const bytes = new Uint8Array(work.attachments.read(id));
  if (!sha256(bytes).equals(expected)) throw new OperationFailure('attachment-damaged');
  return { id, type, bytes };
}
