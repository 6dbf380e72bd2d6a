import type { SecurityRule } from './rule.ts';

/** Electron grants what is not denied, and asks in two ways: both must say no. */
export const permissions: SecurityRule = {
  name: 'permissions',
  forSession(session) {
    session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
    session.setPermissionCheckHandler(() => false);
  },
};
