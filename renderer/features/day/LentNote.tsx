import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/useFormat.ts';

/** Under a client's name: that the case is only on loan, and until when. */
export function LentNote({ until }: { readonly until: string | null }) {
  const { t } = useTranslation('day');
  const { day } = useFormat();
  if (until === null) return null;
  return (
    <>
      <br />
      <span className="kim-muted">{t('lentBadge', { date: day(until) })}</span>
    </>
  );
}
