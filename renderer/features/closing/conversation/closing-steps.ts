import type { Goal } from '../../../../domain/case/plan.ts';
import type { ConversationStep } from '../../conversation/conversation-steps.ts';

export type ClosingStep = ConversationStep &
  (
    | { readonly kind: 'begin' | 'whole' | 'helped' | 'reason' | 'summary' }
    | { readonly kind: 'views' | 'joint'; readonly goal: Goal; readonly index: number }
  );

/** The closing talk: goal by goal each side for itself and then together, then the whole, last what was written down. */
export function closingSteps(goals: readonly Goal[]): ClosingStep[] {
  return [
    { id: 'beginn', kind: 'begin', asks: [], also: ['heldOn', 'language', 'interpreter'] },
    ...goals.flatMap((goal, index): ClosingStep[] => [
      {
        id: `ziel-${index + 1}-sichten`,
        kind: 'views',
        goal,
        index,
        asks: [`goals.${index}.clientValue`, `goals.${index}.caseworkerValue`],
      },
      {
        id: `ziel-${index + 1}-gemeinsam`,
        kind: 'joint',
        goal,
        index,
        asks: [`goals.${index}.agreedValue`],
        also: [`goals.${index}.comment`],
      },
    ]),
    { id: 'im-ganzen', kind: 'whole', asks: ['clientView', 'caseworkerView'], also: ['clientViewMissing'] },
    { id: 'geholfen', kind: 'helped', asks: ['wouldHaveHelped'] },
    { id: 'grund', kind: 'reason', asks: ['reason'] },
    { id: 'zusammenfassung', kind: 'summary', asks: [] },
  ];
}
