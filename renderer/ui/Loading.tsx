import { LoaderCircle } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Most answers come sooner than this (milliseconds); a spinner that flashes only makes people nervous. */
const patience = 300;

export function Loading() {
  const { t } = useTranslation();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="kim-loading" role="status">
      {late && (
        <>
          <LoaderCircle className="kim-spinner" size={22} />
          <span>{t('state.loading')}</span>
        </>
      )}
    </div>
  );
}
