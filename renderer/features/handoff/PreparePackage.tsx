import { useTranslation } from 'react-i18next';
import type { Recipient } from '../../../domain/handoff/recipients.ts';
import { useOperation } from '../../app/api.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { toast } from '../../ui/toast.ts';
import { usePackageCommand } from './commands.ts';
import { openPackagesId } from './OpenPackages.tsx';
import { waitingFor } from './package-life.ts';
import { useHandoffWords } from './useHandoffWords.ts';

interface Props {
  readonly month: string;
  readonly recipient: Recipient;
  readonly onKeys: () => void;
}

/** Freezes what the preview shows, unless something stands in the way that is better said before. */
export function PreparePackage({ month, recipient, onKeys }: Props) {
  const { t } = useTranslation('handoff');
  const words = useHandoffWords();
  const prepare = usePackageCommand('handoff.prepare');
  const keys = useOperation('handoff.recipients', {});
  const packages = useOperation('handoff.packages', {});
  const waiting = waitingFor(packages.data?.packages ?? [], recipient);
  const hasKey = keys.data?.recipients.some((each) => each.recipient === recipient && each.keyFingerprint);
  if (waiting) {
    return (
      <Alert tone="info" heading={t('prepare.waiting', { recipient: words.recipient(recipient) })}>
        <p>{t('prepare.waitingText', { month: words.month(waiting.month) })}</p>
      </Alert>
    );
  }
  if (hasKey === false) {
    return (
      <Alert tone="warning" heading={t('prepare.keyMissing', { recipient: words.recipient(recipient) })}>
        <p>{t('prepare.keyMissingText')}</p>
        <div>
          <Button kind="secondary" compact onClick={onKeys}>
            {t('prepare.toKeys')}
          </Button>
        </div>
      </Alert>
    );
  }
  const freeze = () =>
    prepare.mutateAsync({ month, recipient }).then(
      () => {
        toast(t('prepare.done'));
        // The next step stands on top of the page, from the next frame on.
        requestAnimationFrame(() => document.getElementById(openPackagesId)?.focus());
      },
      () => undefined,
    );
  return (
    <Card heading={t('prepare.heading')} surface>
      <p>{t('prepare.text')}</p>
      {prepare.error && <FailureMessage failure={prepare.error} />}
      <div>
        <Button busy={prepare.isPending} onClick={() => void freeze()}>
          {t('prepare.button')}
        </Button>
      </div>
    </Card>
  );
}
