import type { Role } from '../../domain/access/roles.ts';

export const officeName = 'Kreis Lippe – Kommunales Integrationsmanagement';

/** The invented people of the demo office: one per role, and a second Teamleitung, so that four eyes are there. */
export const staff = {
  anna: { name: 'Anna Berg', role: 'caseworker', password: 'Morgens liegt Nebel über der Werre' },
  jutta: { name: 'Jutta Timm', role: 'teamlead', password: 'Drei Elche suchen den Hermann' },
  holger: { name: 'Holger Brinkmann', role: 'teamlead', password: 'Im Pickert stecken Rosinen' },
  dirk: { name: 'Dirk Schütz', role: 'dataprotection', password: 'Die Externsteine schweigen immer' },
  ida: { name: 'Ida Lohmeier', role: 'administration', password: 'Sieben Brücken bis zur Weser' },
} as const satisfies Record<string, { name: string; role: Role; password: string }>;

export type StaffKey = keyof typeof staff;
