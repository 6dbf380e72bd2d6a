import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperationFailure } from '../../../domain/contract/errors.ts';
import type { HandoffPackage } from '../../../domain/contract/handoff.operations.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { toast } from '../../ui/toast.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { usePackageCommand } from './commands.ts';
import { ReleaseDialog } from './ReleaseDialog.tsx';
import { useHandoffWords } from './useHandoffWords.ts';

interface Props {
  readonly waiting: HandoffPackage;
  /** Released; with the reason why it could not be written, if so. */
  readonly onReleased: (failure: OperationFailure | null) => void;
}

/** A frozen package: a second person releases it, or it is taken back. */
export function PackageToRelease({ waiting, onReleased }: Props) {
  const { t } = useTranslation('handoff');
  const words = useHandoffWords();
  const format = useFormat();
  const withdraw = usePackageCommand('handoff.withdraw');
  const [asking, setAsking] = useState<'release' | 'withdraw' | null>(null);
  const heading = t('package.heading', {
    month: words.month(waiting.month),
    recipient: words.recipient(waiting.recipient),
  });
  const takeBack = async () => {
    // What went wrong is shown from `withdraw.error`; what worked takes this card away.
    await withdraw.mutateAsync({ packageId: waiting.id }).then(
      () => toast(t('withdraw.done')),
      () => undefined,
    );
    setAsking(null);
  };
  return (
    <Card heading={heading} level={3} aside={<Badge tone="warning">{t('waiting.prepared')}</Badge>}>
      <p>
        {t('waiting.preparedText', { name: waiting.preparedBy, at: format.timestamp(waiting.preparedAt) })}
      </p>
      <p className="kim-muted">
        {t('preview.leavingText', { count: waiting.caseCount })}{' '}
        {waiting.withheldCount > 0 && t('preview.withheldText', { count: waiting.withheldCount })}
      </p>
      {withdraw.error && <FailureMessage failure={withdraw.error} />}
      <div className="kim-row">
        <Button onClick={() => setAsking('release')}>{t('waiting.release')}</Button>
        <Button kind="secondary" onClick={() => setAsking('withdraw')}>
          {t('waiting.withdraw')}
        </Button>
      </div>
      {asking === 'release' && (
        <ReleaseDialog waiting={waiting} onReleased={onReleased} onClose={() => setAsking(null)} />
      )}
      <ConfirmDialog
        isOpen={asking === 'withdraw'}
        heading={t('withdraw.heading')}
        confirmLabel={t('withdraw.button')}
        destructive
        busy={withdraw.isPending}
        onConfirm={() => void takeBack()}
        onCancel={() => setAsking(null)}
      >
        <p>{t('withdraw.text')}</p>
      </ConfirmDialog>
    </Card>
  );
}
