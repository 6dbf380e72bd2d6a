import { useTranslation } from 'react-i18next';
import type { OperationFailure } from '../../../domain/contract/errors.ts';
import { listRefusals } from '../../../domain/lists/list-limits.ts';
import { FailureMessage } from '../../ui/FailureMessage.tsx';

/** Why a file can't be read as a list, and where it stopped. */
export function ListFailure({ failure }: { readonly failure: OperationFailure }) {
  const { t } = useTranslation('lists');
  const { line, cause } = failure.error.detail ?? {};
  const refusal = listRefusals.find((one) => one === cause);
  return (
    <FailureMessage failure={failure}>
      {refusal !== undefined && <p>{t(`refused.${refusal}`)}</p>}
      {line !== undefined && <p>{t('unreadableLine', { line })}</p>}
    </FailureMessage>
  );
}
