import type { WindowOperation } from '../../../domain/contract/window-api.ts';
import { useCommand } from '../../app/api.ts';

/** `useCommand` for what changes programmes: afterwards their lists and the case are read again. */
export const useProgrammeCommand = <Name extends WindowOperation>(name: Name) =>
  useCommand(name, ['case.open', 'programme.groups', 'programme.group', 'schoolEntry.list', 'day.overview']);
