import { useTranslation } from 'react-i18next';

/** The first stop of Tab: past header and navigation. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a
      className="kim-skip"
      href="#main"
      onClick={(event) => {
        // The address belongs to the router.
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      {t('frame.skip')}
    </a>
  );
}
