import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Referral } from '../../../domain/case/referral.ts';
import { localToday } from '../../../domain/validation.ts';
import { useCommand } from '../../app/api.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useCase } from '../case-file/useCase.ts';
import { DisclosureObstacles } from './DisclosureObstacles.tsx';
import { useDisclosure } from './useDisclosure.ts';

interface Props {
  readonly referral: Referral;
  readonly onClose: () => void;
}

/** Puts the letter on paper. Whether it may go is asked on this day, not on the day of sending. */
export function LetterDialog({ referral, onClose }: Props) {
  const { t } = useTranslation(['referrals', 'common']);
  const disclosure = useDisclosure(referral.institutionId, referral.categories, localToday());
  return (
    <Dialog isOpen onClose={onClose} heading={t('referrals:letterHeading')}>
      <p>
        <bdi>{referral.title}</bdi>
      </p>
      {disclosure === null ? (
        <Loading />
      ) : disclosure.obstacles.length > 0 ? (
        <>
          <Alert tone="warning" heading={t('referrals:mayNotGo')}>
            <DisclosureObstacles {...disclosure} institutionId={referral.institutionId} />
          </Alert>
          <div>
            <Button kind="secondary" onClick={onClose}>
              {t('common:action.close')}
            </Button>
          </div>
        </>
      ) : (
        <PrintLetter referral={referral} onClose={onClose} />
      )}
    </Dialog>
  );
}

function PrintLetter({ referral, onClose }: Props) {
  const { t } = useTranslation(['referrals', 'common']);
  const { caseId } = useCase();
  const print = useCommand('referral.print');
  const [path, setPath] = useState<string | null>(null);
  if (path !== null) {
    return (
      <>
        <Alert tone="success" heading={t('referrals:letterDone')} live>
          <p className="kim-path">
            <bdi dir="ltr">{path}</bdi>
          </p>
          <p>{t('referrals:letterUnprotected')}</p>
        </Alert>
        <div>
          <Button onClick={onClose} autoFocus>
            {t('common:action.close')}
          </Button>
        </div>
      </>
    );
  }
  const lay = () =>
    print.mutate({ caseId, referralId: referral.id }, { onSuccess: (done) => setPath(done.path) });
  return (
    <>
      <p>{t('referrals:letterText')}</p>
      {print.error && <FailureMessage failure={print.error} />}
      <div className="kim-form-actions">
        <Button busy={print.isPending} onClick={lay} autoFocus>
          {t('referrals:letterSubmit')}
        </Button>
        <Button kind="secondary" onClick={onClose}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </>
  );
}
