import type { conferenceOperations } from '../../domain/contract/conference.operations.ts';
import type { WorkHandlers } from './dispatch.ts';
import * as conferences from './services/conferences.ts';

export const conferenceHandlers = {
  'conference.save': conferences.saveConference,
  'conference.setTaskDone': conferences.setTaskDone,
} satisfies WorkHandlers<keyof typeof conferenceOperations>;
