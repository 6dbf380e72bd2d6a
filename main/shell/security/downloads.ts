import type { SecurityRule } from './rule.ts';

/** Files leave through the outbox, where legal basis and audit are seen to, never as a download. */
export const downloads: SecurityRule = {
  name: 'downloads',
  forSession: (session) => session.on('will-download', (event) => event.preventDefault()),
};
