import type { sessionOperations } from '../../domain/contract/session.operations.ts';
import type { SessionHandlers, WorkHandlers } from './dispatch.ts';
import * as drafts from './services/drafts.ts';
import * as vault from './services/vault.ts';
import { status } from './services/vault-status.ts';

type ShellOnly = 'vault.lock' | 'vault.choose' | 'vault.keepAwake' | 'language.keep' | 'print.ready';
type Drafts = `draft.${string}` & keyof typeof sessionOperations;

export const sessionHandlers = {
  'vault.status': status,
  'vault.prepare': vault.prepare,
  'vault.confirm': vault.confirm,
  'vault.readAhead': vault.readAhead,
  'vault.unlock': vault.unlock,
  'vault.recover': vault.recoverAccess,
  'vault.restoreBackup': vault.restore,
  'vault.restoreKeyFile': vault.restoreKeyFile,
} satisfies SessionHandlers<Exclude<keyof typeof sessionOperations, ShellOnly | Drafts | 'staff.list'>>;

export const draftHandlers = {
  'draft.save': drafts.save,
  'draft.load': drafts.load,
  'draft.list': drafts.list,
  'draft.discard': drafts.discard,
  'staff.list': (work) => ({ staff: [...work.people.staff] }),
} satisfies WorkHandlers<Drafts | 'staff.list'>;
