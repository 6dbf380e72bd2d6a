import type { obstacles as german } from '../de/obstacles.ts';
import type { Translation } from '../translation.ts';

export const obstacles: Translation<typeof german> = {
  'transition-not-allowed': 'This step does not fit the present phase. Open the case file again.',
  'date-in-future': 'The date lies in the future. Choose today or an earlier day.',
  'date-before-opening': 'The date lies before the request came in.',
  'date-before-admission': 'The date lies before the case was admitted.',
  'date-before-previous-phase': 'The date lies before the present phase began.',
  'no-legal-basis': 'Record the legal basis on which the data are processed.',
  'not-informed': 'Record when and in which language data protection was explained.',
  'assessment-not-held': 'Enter the day of the assessment.',
  'no-goal': 'Add at least one goal to the plan.',
  'no-agreed-plan': 'Agree the plan with the client.',
  'goal-without-indicator': 'Goal “{{goal}}”: how will both sides know that it is reached?',
  'goal-without-deadline': 'Goal “{{goal}}”: by when should it be reached?',
  'goal-deadline-before-agreement': 'Goal “{{goal}}”: the deadline lies before the day of the agreement.',
  'no-closing-talk': 'Enter the day of the closing conversation.',
  'closing-talk-after-closing-date': 'The closing conversation lies after the chosen day.',
  'no-closing-reason': 'Choose the reason for closing.',
  'goal-without-agreed-attainment': 'Goal “{{goal}}”: enter the joint rating.',
  'no-client-view': 'Record the client’s view, or why it is missing.',
  'no-caseworker-view': 'Record your own view of the case.',
  'check-needed': 'Before the end comes the sustainability check three months after closing.',
  'check-not-held': 'Enter the sustainability check.',
  'goal-without-durability': 'Goal “{{goal}}”: enter whether the result still holds.',
};
