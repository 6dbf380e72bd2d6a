import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';

/** Beside „Weiter“: the way back, and by which keys both go. */
export function StepActions({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation(['conversation', 'common']);
  return (
    <>
      <Button type="button" kind="secondary" icon={ArrowLeft} onClick={onBack}>
        {t('back')}
      </Button>
      <p className="kim-muted kim-small">
        <Kbd>{t('common:key.control')}</Kbd> + <Kbd>{t('common:key.enter')}</Kbd> {t('keys')}
      </p>
    </>
  );
}
