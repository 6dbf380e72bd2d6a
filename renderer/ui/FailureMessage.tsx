import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperationFailure } from '../../domain/contract/errors.ts';
import { Alert } from './Alert.tsx';
import { Button } from './Button.tsx';

interface Props {
  readonly failure: OperationFailure;
  /** Offers „Erneut versuchen“. */
  readonly onRetry?: (() => void) | undefined;
  /** What the screen knows more of: what is missing, which key, how long to wait. */
  readonly children?: ReactNode;
}

/** What happened, what is safe, what to do next. */
export function FailureMessage({ failure, onRetry, children }: Props) {
  const { t } = useTranslation(['errors', 'common']);
  const { code } = failure.error;
  return (
    <Alert tone="danger" heading={t(`errors:${code}.happened`)} live>
      <div className="kim-failure__steps">
        <p>{t(`errors:${code}.safe`)}</p>
        <p>{t(`errors:${code}.next`)}</p>
        {children}
        {onRetry && (
          <div>
            <Button kind="secondary" onClick={onRetry}>
              {t('common:action.retry')}
            </Button>
          </div>
        )}
      </div>
    </Alert>
  );
}
