/** What may stand between a request and its admission. */
export const admissionObstacleCodes = [
  // order of days
  'date-in-future',
  'date-before-opening',
  'date-before-admission',
  'date-before-previous-phase',
  // what the admission itself asks for
  'no-legal-basis',
  'not-informed',
] as const;
export type AdmissionObstacleCode = (typeof admissionObstacleCodes)[number];
export interface AdmissionObstacle {
  readonly code: AdmissionObstacleCode;
}

/**
 * What is missing before a case may go on, as a code with the record it is about; the renderer has the words. All
 * obstacles are reported together, so that nobody has to press a button five times to learn five things.
 */
export const obstacleCodes = [
  'transition-not-allowed',
  ...admissionObstacleCodes,
  // assessment
  'assessment-not-held',
  // plan
  'no-goal',
  'no-agreed-plan',
  'goal-without-indicator',
  'goal-without-deadline',
  'goal-deadline-before-agreement',
  // closing
  'no-closing-talk',
  'closing-talk-after-closing-date',
  'no-closing-reason',
  'goal-without-agreed-attainment',
  'no-client-view',
  'no-caseworker-view',
  // sustainability check
  'check-needed',
  'check-not-held',
  'goal-without-durability',
] as const;
export type ObstacleCode = (typeof obstacleCodes)[number];

type GoalObstacleCode = Extract<ObstacleCode, `goal-${string}`>;

export type Obstacle =
  | { readonly code: Exclude<ObstacleCode, GoalObstacleCode> }
  | { readonly code: GoalObstacleCode; readonly recordId: string };
