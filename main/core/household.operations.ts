import type { householdOperations } from '../../domain/contract/household.operations.ts';
import type { WorkHandlers } from './dispatch.ts';
import * as household from './services/household.ts';

export const householdHandlers = {
  'household.add': household.addMember,
  'household.change': household.changeMembership,
  'household.leave': household.leaveHousehold,
  'household.undoLeave': household.undoLeave,
  'household.return': household.returnToHousehold,
} satisfies WorkHandlers<keyof typeof householdOperations>;
