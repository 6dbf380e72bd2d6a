import type { attachmentOperations } from '../../domain/contract/attachment.operations.ts';
import type { WorkHandlers } from './dispatch.ts';
import * as attachments from './services/attachments.ts';

export const attachmentHandlers = {
  'attachment.list': attachments.list,
  'attachment.add': attachments.add,
  'attachment.describe': attachments.describe,
  'attachment.open': attachments.open,
  'attachment.saveCopy': attachments.saveCopy,
  'attachment.remove': attachments.remove,
  'attachment.bringBack': attachments.bringBack,
} satisfies WorkHandlers<keyof typeof attachmentOperations>;
