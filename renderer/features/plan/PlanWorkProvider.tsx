import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import { localToday } from '../../../domain/validation.ts';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { toast } from '../../ui/toast.ts';
import { useCase, useCaseCommand } from '../case-file/useCase.ts';
import { useUndo } from '../history/useUndo.ts';
import { SendDialog } from '../referrals/SendDialog.tsx';
import { PlanDialogs } from './PlanDialogs.tsx';
import type { PlanEditing } from './plan-editing.ts';
import { asDone, byPriority, orderAfterMove } from './plan-records.ts';
import { PlanWorkContext, type PlanPlace, type PlanRecord, type PlanWork } from './plan-work.ts';
import { RemoveDialog } from './RemoveDialog.tsx';

/** Around the working plan: what can be done to it, the dialogs for it, and what is said aloud. */
export function PlanWorkProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('plan');
  const { caseId } = useCase();
  const reorder = useCaseCommand('plan.reorder');
  const saveMeasure = useCaseCommand('plan.saveMeasure');
  const undoOf = useUndo();
  const [editing, setEditing] = useState<PlanEditing | null>(null);
  const [removing, setRemoving] = useState<PlanRecord | null>(null);
  const [referring, setReferring] = useState<string | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const [failure, setFailure] = useState<OperationFailure | null>(null);

  const attempt = async (action: () => Promise<void>) => {
    setFailure(null);
    try {
      await action();
    } catch (error) {
      setFailure(error instanceof OperationFailure ? error : new OperationFailure('internal'));
    }
  };

  const setOrder = (place: PlanPlace, order: readonly string[] | null) => {
    if (order === null) return;
    const focused = document.activeElement?.id;
    void attempt(async () => {
      const { moved } = await reorder.mutateAsync({ caseId, kind: place.kind, order: [...order] });
      const newPlace = order.indexOf(place.id) + 1;
      const said = t('moved', { title: place.title, place: newPlace, count: order.length });
      toast(said, 'success', moved ? undoOf(place.kind, moved) : undefined);
      // A row that moves in the document loses the focus it held.
      if (focused) document.getElementById(focused)?.focus();
    });
  };

  const work: PlanWork = {
    edit: setEditing,
    remove: setRemoving,
    refer: ({ id }) => setReferring(id),
    markDone: (stepId, measure) =>
      void attempt(async () => {
        const { id: measureId, version } = measure;
        const details = asDone(measure, localToday());
        const saved = await saveMeasure.mutateAsync({ caseId, stepId, measureId, version, details });
        toast(t('measure.done', { title: measure.title }), 'success', undoOf('measure', saved));
      }),
    moveBy(place, by) {
      const order = orderAfterMove(place.group, place.id, by);
      if (order === null) {
        setAnnouncement(t(by < 0 ? 'alreadyFirst' : 'alreadyLast', { title: place.title }));
      }
      setOrder(place, order);
    },
    moveTo: (place, to) =>
      setOrder(place, orderAfterMove(place.group, place.id, to - place.group.indexOf(place.id))),
    orderGoals: (goals) =>
      void attempt(async () => {
        const order = byPriority(goals).map(({ id }) => id);
        const { moved } = await reorder.mutateAsync({ caseId, kind: 'goal', order });
        toast(t('ordered'), 'success', moved ? undoOf('goal', moved) : undefined);
      }),
  };

  return (
    <PlanWorkContext value={work}>
      {failure && <FailureMessage failure={failure} />}
      {children}
      <p className="kim-sr-only" role="status">
        {announcement}
      </p>
      {editing && <PlanDialogs editing={editing} onClose={() => setEditing(null)} />}
      {referring !== null && <SendDialog measureId={referring} onClose={() => setReferring(null)} />}
      {removing && <RemoveDialog record={removing} onClose={() => setRemoving(null)} />}
    </PlanWorkContext>
  );
}
