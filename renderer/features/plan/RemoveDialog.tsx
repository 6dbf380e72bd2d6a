import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { toast } from '../../ui/toast.ts';
import { useCase, useCaseCommand } from '../case-file/useCase.ts';
import { useUndo } from '../history/useUndo.ts';
import { addGoalId } from './GoalList.tsx';
import type { PlanRecord } from './plan-work.ts';

interface Props {
  readonly record: PlanRecord;
  readonly onClose: () => void;
}

/** Asks before a part of the working plan goes; says what goes with it and what stays. */
export function RemoveDialog({ record, onClose }: Props) {
  const { t } = useTranslation('plan');
  const { caseId } = useCase();
  const remove = useCaseCommand('plan.remove');
  const undoOf = useUndo();
  const [failure, setFailure] = useState<OperationFailure | null>(null);
  const { kind, id: recordId, version, title } = record;
  const confirm = async () => {
    try {
      await remove.mutateAsync({ caseId, kind, recordId, version });
      toast(t('remove.done', { title }), 'success', undoOf(kind, { id: recordId, version: version + 1 }));
      onClose();
      // What had the focus before is gone with its record.
      setTimeout(() => document.getElementById(addGoalId)?.focus());
    } catch (error) {
      setFailure(error instanceof OperationFailure ? error : new OperationFailure('internal'));
    }
  };
  return (
    <ConfirmDialog
      isOpen
      heading={t(`remove.${kind}`)}
      confirmLabel={t(`remove.${kind}Confirm`)}
      destructive
      busy={remove.isPending}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>{t(`remove.${kind}Text`, { title })}</p>
      {failure && <FailureMessage failure={failure} />}
    </ConfirmDialog>
  );
}
