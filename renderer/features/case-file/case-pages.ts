import type { ObstacleCode } from '../../../domain/case/obstacle.ts';
import type { CasePhase } from '../../../domain/vocabulary/case-phases.ts';

/** The pages of a case file, in the order of the table of contents; each is the last part of its address. */
export const casePages = [
  'ueberblick',
  'zugang',
  'personen',
  'erstgespraech',
  'plan',
  'vermittlungen',
  'bedarfe',
  'verlauf',
  'programme',
  'sprachmittlung',
  'einwilligungen',
  'dokumente',
  'abschluss',
  'nachhaltigkeit',
  'protokoll',
] as const;
export type CasePage = (typeof casePages)[number];

export const casePath = (caseId: string, page: CasePage = 'ueberblick') => `/faelle/${caseId}/${page}`;

/** The course of a case, opened at one of its contacts. */
export const contactPath = (caseId: string, contactId: string) =>
  `${casePath(caseId, 'verlauf')}?kontakt=${contactId}`;

/** After the `#`: why somebody asks for a case that is not theirs. */
export const accessDraft = 'zugriff';

/** The guided talk of a page, in large type. */
export const talkPath = (caseId: string, page: 'abschluss' | 'nachhaltigkeit') =>
  `${casePath(caseId, page)}/gespraech`;

/** Where the work of a phase is done. */
export const pageOfPhase: Readonly<Record<CasePhase, CasePage>> = {
  inquiry: 'zugang',
  assessment: 'erstgespraech',
  planning: 'plan',
  implementation: 'verlauf',
  closing: 'abschluss',
  sustainability: 'nachhaltigkeit',
  ended: 'ueberblick',
  declined: 'zugang',
};

const pageOfObstacle: Partial<Record<ObstacleCode, CasePage>> = {
  'no-legal-basis': 'zugang',
  'not-informed': 'zugang',
  'date-before-opening': 'zugang',
  'assessment-not-held': 'erstgespraech',
  'no-goal': 'plan',
  'no-agreed-plan': 'plan',
  'goal-without-indicator': 'plan',
  'goal-without-deadline': 'plan',
  'goal-deadline-before-agreement': 'plan',
  'no-closing-talk': 'abschluss',
  'closing-talk-after-closing-date': 'abschluss',
  'no-closing-reason': 'abschluss',
  'goal-without-agreed-attainment': 'abschluss',
  'no-client-view': 'abschluss',
  'no-caseworker-view': 'abschluss',
  'check-needed': 'nachhaltigkeit',
  'check-not-held': 'nachhaltigkeit',
  'goal-without-durability': 'nachhaltigkeit',
};

/** Where an obstacle can be mended; null where the day itself is the obstacle. */
export const mendingPage = (code: ObstacleCode): CasePage | null => pageOfObstacle[code] ?? null;
