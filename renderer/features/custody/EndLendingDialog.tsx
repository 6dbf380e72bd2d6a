import { useTranslation } from 'react-i18next';
import type { Lending } from '../../../domain/case/lending.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { toast } from '../../ui/toast.ts';
import { useCaseCommand } from '../case-file/useCase.ts';
import { useOwnSlot } from './useCarriers.ts';

interface Props {
  readonly lending: Lending & { readonly toName: string };
  readonly onClose: () => void;
  /** After one's own loan is over there is nothing left to see. */
  readonly onGivenBack?: (() => void) | undefined;
}

/** Takes a case back before its day, or gives it back. */
export function EndLendingDialog({ lending, onClose, onGivenBack }: Props) {
  const { t } = useTranslation('custody');
  const end = useCaseCommand('lending.end');
  const own = lending.to === useOwnSlot();
  const { caseId, id: lendingId, version, toName } = lending;
  const confirm = async () => {
    await end.mutateAsync({ caseId, lendingId, version });
    toast(t('ended'));
    if (own) onGivenBack?.();
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      heading={t(own ? 'giveBackHeading' : 'endHeading')}
      confirmLabel={t(own ? 'giveBack' : 'end')}
      destructive
      busy={end.isPending}
      onConfirm={() => void confirm().catch(() => undefined)}
      onCancel={onClose}
    >
      <p>{own ? t('giveBackText') : t('endText', { name: toName })}</p>
      {end.error && <FailureMessage failure={end.error} />}
    </ConfirmDialog>
  );
}
