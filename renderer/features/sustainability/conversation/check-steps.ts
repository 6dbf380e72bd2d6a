import type { Goal } from '../../../../domain/case/plan.ts';
import type { ConversationStep } from '../../conversation/conversation-steps.ts';
import type { CheckForm } from '../check-values.ts';

export type CheckStep = ConversationStep &
  (
    | { readonly kind: 'begin' | 'whole' | 'need' | 'summary' | 'work' }
    | { readonly kind: 'holds'; readonly goal: Goal; readonly index: number }
  );

/**
 * The talk three months later. Who can't be reached is asked nothing: then only the follow-up is left. Our way of working
 * comes last, when the client has gone.
 */
export function checkSteps(goals: readonly Goal[], result: CheckForm['result'] | undefined): CheckStep[] {
  const talk: CheckStep[] =
    result === 'not-reachable'
      ? []
      : [
          ...goals.map((goal, index): CheckStep => ({
            id: `ziel-${index + 1}`,
            kind: 'holds',
            goal,
            index,
            asks: [`goals.${index}.durability`],
            also: [`goals.${index}.comment`],
          })),
          { id: 'im-ganzen', kind: 'whole', asks: ['result', 'clientWords'] },
        ];
  return [
    {
      id: 'beginn',
      kind: 'begin',
      asks: [],
      also: ['heldOn', ...(talk.length === 0 ? ['result'] : ['language', 'interpreter'])],
    },
    ...talk,
    { id: 'unterstuetzung', kind: 'need', asks: ['followUpNeeded'], also: ['followUpOn', 'followUpNote'] },
    { id: 'zusammenfassung', kind: 'summary', asks: [] },
    { id: 'arbeitsweise', kind: 'work', asks: ['systemHeld', 'systemNote', 'systemImprovement'] },
  ];
}

/** On these the first button saves instead of leading on. */
export const savingSteps: readonly string[] = ['zusammenfassung', 'arbeitsweise'];
