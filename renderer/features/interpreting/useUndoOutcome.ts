import { useTranslation } from 'react-i18next';
import { useRouter } from '@tanstack/react-router';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import { outcomeOf, type InterpretingRequest } from '../../../domain/interpreting/request.ts';
import { toast, type ToastAction } from '../../ui/toast.ts';
import { changePath } from '../history/record-address.ts';
import { useAsSeen, useRequestCommand } from './request-dialog.ts';

/** Says again what was said of a request before; its signal follows, as with every correction. */
export function useUndoOutcome(request: InterpretingRequest) {
  const { t } = useTranslation('history');
  const asSeen = useAsSeen(request);
  const finish = useRequestCommand('interpreting.finish');
  const router = useRouter();
  return (version: number): ToastAction => ({
    label: t('undo.button'),
    async run() {
      try {
        await finish.mutateAsync({ ...asSeen, version, outcome: outcomeOf(request) });
        toast(t('undo.done'));
      } catch (error) {
        if (!(error instanceof OperationFailure)) throw error;
        const change = { kind: 'interpreting-request', recordId: request.id, version: version - 1 } as const;
        await router.navigate({ href: changePath(asSeen.caseId, change) });
      }
    },
  });
}
