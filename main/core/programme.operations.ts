import type { programmeOperations } from '../../domain/contract/programme.operations.ts';
import type { WorkHandlers } from './dispatch.ts';
import * as groups from './services/programme-groups.ts';
import * as participations from './services/participations.ts';
import * as schoolEntries from './services/school-entries.ts';

export const programmeHandlers = {
  'programme.groups': groups.listGroups,
  'programme.group': groups.openGroup,
  'programme.saveGroup': groups.saveGroup,
  'programme.join': participations.join,
  'programme.leave': participations.leave,
  'schoolEntry.list': schoolEntries.listEntries,
  'schoolEntry.save': schoolEntries.saveEntry,
  'schoolEntry.place': schoolEntries.place,
  'schoolEntry.start': schoolEntries.start,
  'schoolEntry.withdraw': schoolEntries.withdraw,
} satisfies WorkHandlers<keyof typeof programmeOperations>;
