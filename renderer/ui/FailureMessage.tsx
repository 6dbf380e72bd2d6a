import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperationFailure } from '../../domain/contract/errors.ts';
import { Alert } from './Alert.tsx';
import { Button } from './Button.tsx';
import { useObstacleWords } from './useObstacleWords.ts';

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
  const { code, obstacles = [], detail } = failure.error;
  const words = useObstacleWords();
  const meant = {
    recipient: String(detail?.['recipient'] ?? ''),
    purpose: String(detail?.['purpose'] ?? ''),
  };
  const lacking =
    code === 'disclosure-refused'
      ? obstacles.map((one) => words({ code: one.code, category: one.recordId ?? null }, meant))
      : [];
  return (
    <Alert tone="danger" heading={t(`errors:${code}.happened`)} live>
      <div className="kim-failure__steps">
        <p>{t(`errors:${code}.safe`)}</p>
        {lacking.length > 0 && (
          <ul className="kim-obstacles">
            {lacking.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
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
