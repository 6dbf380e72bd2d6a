import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVaultStatus } from '../../app/session.ts';
import { Loading } from '../../ui/Loading.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Damage } from './Damage.tsx';
import { EndingNote } from './EndingNote.tsx';
import { UnlockForm } from './UnlockForm.tsx';

/** Who is there, and with which password; or what keeps this vault closed and what can be done about it. */
export function UnlockPage() {
  const { t } = useTranslation('start');
  const status = useVaultStatus();
  const [attempt, setAttempt] = useState(0);
  const again = () => setAttempt((count) => count + 1);
  if (status === undefined) return <Loading />;
  const place = (
    <p className="kim-muted">
      {t('unlock.place')} <bdi className="kim-path">{status.place}</bdi>
    </p>
  );
  if (status.state !== 'locked' && status.state !== 'unlocked') {
    return (
      <>
        <PageTitle>{t('damage.title')}</PageTitle>
        <Damage
          status={status}
          code={status.state === 'none' ? 'vault-missing' : status.state}
          onMended={again}
        />
        {place}
      </>
    );
  }
  return (
    <>
      <PageTitle takesFocus={false} lead={t('unlock.lead')}>
        {t('unlock.title')}
      </PageTitle>
      <EndingNote />
      <UnlockForm key={attempt} status={status} onMended={again} />
      {place}
    </>
  );
}
