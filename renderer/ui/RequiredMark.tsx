import { useTranslation } from 'react-i18next';

/** For the eye; the control itself says it by aria-required. */
export function RequiredMark() {
  const { t } = useTranslation();
  return (
    <span className="kim-field__required" aria-hidden="true">
      {' –\u00a0'}
      {t('field.required')}
    </span>
  );
}
