import { LoaderCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLate } from './useLate.ts';

/** Most answers come sooner than this (milliseconds); a spinner that flashes only makes people nervous. */
const patience = 300;

/** @param label what takes its time, where there is more to say than that something is loading */
export function Loading({ label }: { readonly label?: string | undefined }) {
  const { t } = useTranslation();
  const late = useLate(true, patience);
  return (
    <div className="kim-loading" role="status">
      {late && (
        <>
          <LoaderCircle className="kim-spinner" size={22} />
          <span>{label ?? t('state.loading')}</span>
        </>
      )}
    </div>
  );
}
