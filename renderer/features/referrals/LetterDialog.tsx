import { useTranslation } from 'react-i18next';
import type { Referral } from '../../../domain/case/referral.ts';
import { localToday } from '../../../domain/validation.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useCase } from '../case-file/useCase.ts';
import { PaperDialog } from '../papers/PaperDialog.tsx';
import { DisclosureObstacles } from './DisclosureObstacles.tsx';
import { useDisclosure } from './useDisclosure.ts';

interface Props {
  readonly referral: Referral;
  readonly onClose: () => void;
}

/** Puts the letter on paper. Whether it may go is asked on this day, not on the day of sending. */
export function LetterDialog({ referral, onClose }: Props) {
  const { t } = useTranslation(['referrals', 'common']);
  const { caseId } = useCase();
  const disclosure = useDisclosure(referral, localToday());
  const heading = t('referrals:letterHeading');
  if (disclosure?.obstacles.length === 0) {
    return (
      <PaperDialog
        heading={heading}
        language={null}
        paperIn={() => ({ kind: 'letter', caseId, referralId: referral.id })}
        onClose={onClose}
      >
        <p>
          <bdi>{referral.title}</bdi>. {t('referrals:letterText')}
        </p>
      </PaperDialog>
    );
  }
  return (
    <Dialog isOpen onClose={onClose} heading={heading}>
      <p>
        <bdi>{referral.title}</bdi>
      </p>
      {disclosure === null ? (
        <Loading />
      ) : (
        <>
          <Alert tone="warning" heading={t('mayNotGo')}>
            <DisclosureObstacles {...disclosure} institutionId={referral.institutionId} />
          </Alert>
          <div>
            <Button kind="secondary" onClick={onClose}>
              {t('common:action.close')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
