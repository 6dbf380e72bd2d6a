import { useTranslation } from 'react-i18next';
import type { OperationFailure } from '../../../domain/contract/errors.ts';
import type { HandoffPackage } from '../../../domain/contract/handoff.operations.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { toast } from '../../ui/toast.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { usePackageCommand } from './commands.ts';
import { useHandoffWords } from './useHandoffWords.ts';

interface Props {
  readonly waiting: HandoffPackage;
  /** Why it could not be written right after its release, if that was just now. */
  readonly firstFailure: OperationFailure | null;
}

/** Released, but not in the outbox: says so and writes the same bytes again. */
export function PackageToWrite({ waiting, firstFailure }: Props) {
  const { t } = useTranslation('handoff');
  const words = useHandoffWords();
  const format = useFormat();
  const deliver = usePackageCommand('handoff.deliver');
  const heading = t('package.heading', {
    month: words.month(waiting.month),
    recipient: words.recipient(waiting.recipient),
  });
  const failure = deliver.isIdle ? firstFailure : deliver.error;
  const write = () =>
    deliver.mutateAsync({ packageId: waiting.id }).then(
      () => toast(t('release.done')),
      () => undefined,
    );
  return (
    <Card heading={heading} level={3} aside={<Badge tone="warning">{t('waiting.released')}</Badge>}>
      <p>
        {t('waiting.releasedText', {
          name: waiting.releasedBy ?? '',
          at: waiting.releasedAt === null ? '' : format.timestamp(waiting.releasedAt),
        })}
      </p>
      {failure && <FailureMessage failure={failure} />}
      <div>
        <Button busy={deliver.isPending} onClick={() => void write()}>
          {t('waiting.rewrite')}
        </Button>
      </div>
    </Card>
  );
}
