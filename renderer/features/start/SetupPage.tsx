import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../domain/contract/operations.ts';
import { unlockPath } from '../../app/root-routes.tsx';
import { useRefreshVaultStatus, useVaultStatus } from '../../app/session.ts';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Stepper } from '../../ui/Stepper.tsx';
import { toast } from '../../ui/toast.ts';
import { ConfirmWords } from './ConfirmWords.tsx';
import { PeopleForm } from './PeopleForm.tsx';
import { RecoveryWords } from './RecoveryWords.tsx';

type Prepared = Output<'vault.prepare'>;
const steps = ['people', 'words', 'confirm'] as const;

/** First start on a PC: who works with the file, and the words that open it when a password is lost. */
export function SetupPage() {
  const { t } = useTranslation('start');
  const { history } = useRouter();
  const { place, training = 'no' } = useVaultStatus() ?? {};
  const refresh = useRefreshVaultStatus();
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const [noted, setNoted] = useState(false);
  const step = prepared === null ? 'people' : noted ? 'confirm' : 'words';
  const ofTraining = step === 'people' && training !== 'no';
  const current = steps.indexOf(step);

  const finish = async () => {
    await refresh();
    toast(t('setup.done'));
    history.push(unlockPath);
  };
  return (
    <>
      <PageTitle key={step} lead={t(ofTraining ? 'setup.leadTraining' : `setup.lead.${step}`)}>
        {t(ofTraining ? 'setup.titleTraining' : `setup.title.${step}`)}
      </PageTitle>
      <Stepper
        label={t('setup.steps')}
        steps={steps.map((each, index) => ({
          label: t(`setup.step.${each}`),
          state: index < current ? 'done' : index === current ? 'current' : 'open',
        }))}
      />
      {prepared === null ? (
        <>
          <PeopleForm onPrepared={setPrepared} />
          <p className="kim-muted">
            {t('setup.place')} <bdi className="kim-path">{place}</bdi>
          </p>
        </>
      ) : noted ? (
        <ConfirmWords ask={prepared.ask} onBack={() => setNoted(false)} onConfirmed={finish} />
      ) : (
        <RecoveryWords words={prepared.recoveryWords} onNoted={() => setNoted(true)} />
      )}
    </>
  );
}
