import { z } from 'zod';
import { attachmentTypeCodes } from '../attachment/attachment-types.ts';
import { attachment, attachmentDetails } from '../attachment/attachment.ts';
import { id, requiredText, version } from '../validation.ts';
import { operation } from './operation.ts';

const saved = z.object({ id, version });
const oneOfACase = z.strictObject({ caseId: id, attachmentId: id });
const oneAsSeen = oneOfACase.extend({ version });

/** Documents that lie in a case file: each an encrypted file of the vault, its description a row. */
export const attachmentOperations = {
  /** Removed ones too, so that they can be brought back. */
  'attachment.list': operation({
    input: z.strictObject({ caseId: id }),
    output: z.object({ attachments: z.array(attachment) }),
    permission: 'case.read',
    audit: { event: 'attachment.listed', durability: 'grouped' },
  }),
  'attachment.add': operation({
    input: z.strictObject({
      caseId: id,
      file: z.strictObject({ name: requiredText, bytes: z.instanceof(Uint8Array) }),
      details: attachmentDetails,
    }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'attachment.added', durability: 'change' },
  }),
  'attachment.describe': operation({
    input: oneAsSeen.extend({ details: attachmentDetails }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'attachment.described', durability: 'change' },
  }),
  'attachment.open': operation({
    input: oneOfACase,
    output: z.object({ type: z.enum(attachmentTypeCodes), bytes: z.instanceof(Uint8Array) }),
    permission: 'case.read',
    audit: { event: 'attachment.opened', durability: 'read' },
  }),
  /** Writes a copy outside the vault, where nothing protects it any more. */
  'attachment.saveCopy': operation({
    input: oneOfACase,
    output: z.object({ path: z.string() }),
    permission: 'case.takeOut',
    audit: { event: 'attachment.copySaved', durability: 'change' },
  }),
  'attachment.remove': operation({
    input: oneAsSeen,
    output: saved,
    permission: 'case.write',
    audit: { event: 'attachment.removed', durability: 'change' },
  }),
  'attachment.bringBack': operation({
    input: oneAsSeen,
    output: saved,
    permission: 'case.write',
    audit: { event: 'attachment.broughtBack', durability: 'change' },
  }),
} as const;
