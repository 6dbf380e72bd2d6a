import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../../domain/attachment/attachment.ts';
import { Button } from '../../../ui/Button.tsx';
import { FailureMessage } from '../../../ui/FailureMessage.tsx';
import { toast } from '../../../ui/toast.ts';
import { useCase } from '../useCase.ts';
import { useDocumentCommand } from './document-dialog.ts';

interface Props {
  readonly documents: readonly Attachment[];
  readonly mayWrite: boolean;
}

/** What was removed, folded away, each with the way back. */
export function RemovedDocuments({ documents, mayWrite }: Props) {
  const { t } = useTranslation('attachments');
  const { caseId } = useCase();
  const bringBack = useDocumentCommand('attachment.bringBack');
  if (documents.length === 0) return null;
  return (
    <details>
      <summary>
        {t('removedHeading')} ({documents.length})
      </summary>
      <ul>
        {documents.map(({ id, title, version }) => (
          <li key={id} className="kim-row">
            <bdi>{title}</bdi>
            {mayWrite && (
              <Button
                kind="tertiary"
                compact
                aria-label={t('bringBackNamed', { title })}
                onClick={() =>
                  bringBack.mutate(
                    { caseId, attachmentId: id, version },
                    { onSuccess: () => toast(t('broughtBack')) },
                  )
                }
              >
                {t('bringBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {bringBack.error && <FailureMessage failure={bringBack.error} />}
    </details>
  );
}
