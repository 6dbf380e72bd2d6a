import { Equal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LastRating } from '../../../../domain/case/assessment-course.ts';
import { statusScale } from '../../../../domain/vocabulary/status-scale.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { useShortcut } from '../../../app/useShortcut.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { useAssessmentName } from './useAssessmentName.ts';

interface Props {
  readonly before: LastRating;
  /** Somebody looked at it, and it is as it was. */
  readonly onUnchanged: () => void;
}

const dialogs = '[role=dialog], [role=alertdialog]';

/** How a Handlungsfeld was rated last. It counts for the new day only once it is confirmed here or rated anew below. */
export function RatedBefore({ before: { entry, from }, onUnchanged }: Props) {
  const { t } = useTranslation('assessment');
  const { language } = useLanguage();
  const nameOf = useAssessmentName();
  // With a dialog open, what is behind it rests.
  useShortcut({ key: 'u', control: true }, () => document.querySelector(dialogs) === null && onUnchanged());
  return (
    <Card surface level={3} heading={t('before.heading', { name: nameOf(from) })}>
      <p>
        {entry.status === null
          ? t('state.skipped')
          : t('before.level', {
              status: entry.status,
              anchor: statusScale.label(String(entry.status), language),
            })}
      </p>
      {entry.reason !== '' && (
        <p>
          <bdi className="kim-prewrap">{entry.reason}</bdi>
        </p>
      )}
      {entry.clientWords !== '' && (
        <p>
          <bdi className="kim-prewrap">{t('before.words', { words: entry.clientWords })}</bdi>
        </p>
      )}
      <div className="kim-row">
        <Button kind="secondary" icon={Equal} aria-keyshortcuts="Control+U" onClick={onUnchanged}>
          {t('before.unchanged')}
        </Button>
        <span className="kim-muted">{t('before.hint')}</span>
      </div>
    </Card>
  );
}
