import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';

interface Props {
  readonly page: string;
  /** What can be done now. */
  readonly text: string;
  readonly action: string;
  readonly onAct: () => void;
  /** What both can sign. */
  readonly paper?: ReactNode;
}

/** Under the saved summary: what comes next, by whose hand. */
export function AfterTalk({ page, text, action, onAct, paper }: Props) {
  const { t } = useTranslation('conversation');
  return (
    <Alert tone="success" live heading={t('afterHeading')}>
      <p>{text}</p>
      <div className="kim-row">
        {paper}
        <Button type="button" kind="secondary" onClick={onAct}>
          {action}
        </Button>
        <RouteLink to={page}>{t('toFile')}</RouteLink>
      </div>
    </Alert>
  );
}
