import type { SecurityRule } from './rule.ts';

/**
 * Our pages contain no frames, so a frame is the work of foreign code (and a way back to what the preload has taken
 * from the page). The page is ended at once; the program begins anew, locked.
 */
export const frames: SecurityRule = {
  name: 'frames',
  forContents(contents) {
    contents.on('frame-created', (_event, { frame }) => {
      if (frame?.parent) contents.forcefullyCrashRenderer();
    });
  },
};
