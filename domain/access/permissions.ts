import type { Role } from './roles.ts';

/** Each permission and the roles that hold it. What is not listed is denied. */
export const rolesByPermission = {
  /** Works before unlock. */
  anyone: [],
  /** Anybody who unlocked. */
  'session.use': ['caseworker', 'teamlead', 'dataprotection', 'administration'],
  'case.read': ['caseworker', 'teamlead'],
  'case.write': ['caseworker', 'teamlead'],
  'case.readAll': ['teamlead'],
  /** Opens somebody else's case with a reason, which stays in the file. */
  'case.requestAccess': ['caseworker', 'teamlead'],
  /** Opens and searches confidential sections: the file promises that the log has each look into them. */
  'confidential.read': ['caseworker', 'teamlead'],
  /** Papers, copies of documents and the calendar: what leaves the vault is recorded first. */
  'case.takeOut': ['caseworker', 'teamlead'],
  /** Institutions and offers: no case stands there, but who to turn to is the office's own knowledge. */
  'directory.read': ['caseworker', 'teamlead'],
  'directory.write': ['caseworker', 'teamlead'],
  /** Reads lists in: own cases and their contacts, the directory, the pool; Teamleitung for everybody. */
  'list.import': ['caseworker', 'teamlead'],
  /** The pool of interpreters; requests belong to a case and need the permissions of a case. */
  'interpreter.read': ['caseworker', 'teamlead'],
  'interpreter.write': ['caseworker', 'teamlead'],
  /** Deletes who left the pool once their own retention is over. */
  'interpreter.delete': ['teamlead'],
  /** Groups of the parent programmes; who takes part belongs to a case and needs the permissions of a case. */
  'programme.read': ['caseworker', 'teamlead'],
  'programme.write': ['caseworker', 'teamlead'],
  /** Lends anybody's cases and moves them to another person. */
  'case.assign': ['teamlead'],
  /** What left, and what would leave. */
  'handoff.read': ['caseworker', 'teamlead'],
  'handoff.prepare': ['caseworker', 'teamlead'],
  /** Teamleitung only; that it is a different person is checked by the service. */
  'handoff.release': ['caseworker', 'teamlead'],
  'handoff.configure': ['teamlead'],
  'audit.read': ['dataprotection'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof rolesByPermission;

export function mayUse(role: Role, permission: Permission): boolean {
  return (rolesByPermission[permission] as readonly Role[]).includes(role);
}

/** What a file that may only be looked at still allows. What is not listed changes something or must be recorded, and core denies it. */
const reading: readonly Permission[] = [
  'anyone',
  'session.use',
  'case.read',
  'case.readAll',
  'directory.read',
  'interpreter.read',
  'programme.read',
  'handoff.read',
  'audit.read',
];

export const onlyReads = (permission: Permission): boolean => reading.includes(permission);
