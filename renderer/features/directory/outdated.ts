import type { WindowOperation } from '../../../domain/contract/window-api.ts';

/** What a change of the directory makes out of date. */
export const outdatedByDirectoryChange: readonly WindowOperation[] = [
  'directory.offers',
  'directory.institutions',
  'directory.institution',
  'directory.choices',
];
