import { useTranslation } from 'react-i18next';
import type { OperationFailure } from '../../../domain/contract/errors.ts';
import type { HandoffPackage } from '../../../domain/contract/handoff.operations.ts';
import { useOperation } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { KeyDetails } from './KeyDetails.tsx';
import { possibleReleasers } from './package-life.ts';
import { ReleaseForm } from './ReleaseForm.tsx';
import { useHandoffWords } from './useHandoffWords.ts';

interface Props {
  readonly waiting: HandoffPackage;
  readonly onReleased: (failure: OperationFailure | null) => void;
  readonly onClose: () => void;
}

/** A second person proves who they are at this PC and releases the frozen package. */
export function ReleaseDialog({ waiting, onReleased, onClose }: Props) {
  const { t } = useTranslation(['handoff', 'common']);
  const words = useHandoffWords();
  const staff = useOperation('staff.list', {});
  const keys = useOperation('handoff.recipients', {});
  return (
    <Dialog isOpen onClose={onClose} heading={t('release.heading')}>
      <p>{t('release.text', { recipient: words.recipient(waiting.recipient) })}</p>
      <Loaded query={keys}>
        {({ recipients }) => {
          const key = recipients.find(({ recipient }) => recipient === waiting.recipient);
          return (
            key?.keyFingerprint && (
              <KeyDetails label={t('release.key')} fingerprint={key.keyFingerprint} owner={key.keyUser} />
            )
          );
        }}
      </Loaded>
      <Loaded query={staff}>
        {(found) => {
          const people = possibleReleasers(found.staff, waiting);
          if (people.length > 0)
            return (
              <ReleaseForm waiting={waiting} people={people} onReleased={onReleased} onClose={onClose} />
            );
          return (
            <>
              <Alert tone="warning" heading={t('release.nobody')}>
                <p>{t('release.nobodyText', { name: waiting.preparedBy })}</p>
              </Alert>
              <div>
                <Button kind="secondary" onClick={onClose}>
                  {t('common:action.close')}
                </Button>
              </div>
            </>
          );
        }}
      </Loaded>
    </Dialog>
  );
}
