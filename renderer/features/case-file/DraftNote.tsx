import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/LanguageContext.ts';
import { localeOf } from '../../locales/i18n.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { toast } from '../../ui/toast.ts';

interface Props {
  /** ISO timestamp. */
  readonly savedAt: string;
  readonly onDiscard: () => Promise<void>;
}

/** Says that what stands in the form was typed earlier and never saved. */
export function DraftNote({ savedAt, onDiscard }: Props) {
  const { t } = useTranslation('caseFile');
  const { language } = useLanguage();
  const when = new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'medium', timeStyle: 'short' });
  const discard = async () => {
    await onDiscard();
    toast(t('draft.discarded'), 'info');
  };
  return (
    <Alert tone="info" heading={t('draft.restored', { when: when.format(new Date(savedAt)) })}>
      <p>{t('draft.text')}</p>
      <Button kind="tertiary" compact onClick={() => void discard()}>
        {t('draft.discard')}
      </Button>
    </Alert>
  );
}
