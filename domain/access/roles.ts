/** Fallmanagement, Teamleitung, Datenschutz, Administration; a person has exactly one role per vault. */
export const roles = ['caseworker', 'teamlead', 'dataprotection', 'administration'] as const;
export type Role = (typeof roles)[number];

/** Holds the key of the cases database. Data protection never does, whatever a screen may offer. */
export function opensCases(role: Role): boolean {
  return role === 'caseworker' || role === 'teamlead';
}

/** Holds the key of the audit database: everybody whose acts are recorded in it, and who supervises them. */
export function opensAudit(role: Role): boolean {
  return role !== 'administration';
}

/** Can read sealed audit entries; the others can only add to them. */
export function readsAudit(role: Role): boolean {
  return role === 'dataprotection';
}

/** Signs in the office's name and releases what others prepared. */
export function holdsOfficeKey(role: Role): boolean {
  return role === 'teamlead';
}
