import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';

/** Closes a dialog's form; what was typed stays as a draft. */
export function CancelButton({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Button kind="secondary" onClick={onClose}>
      {t('action.cancel')}
    </Button>
  );
}
