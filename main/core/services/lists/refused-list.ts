import { OperationFailure } from '../../../../domain/contract/errors.ts';
import type { ListRefusal } from '../../../../domain/lists/list-limits.ts';

/** Why a whole file is not read, by name. */
export const refusedList = (cause: ListRefusal) =>
  new OperationFailure('list-refused', { detail: { cause } });
