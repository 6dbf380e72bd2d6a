import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Output } from '../../../domain/contract/operations.ts';
import { useOperation } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { toast } from '../../ui/toast.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { useCase, useCaseCommand } from '../case-file/useCase.ts';
import { ChangeTable } from './ChangeTable.tsx';
import type { RecordInHistory } from './record-address.ts';
import { leadingFirst } from './record-words.ts';
import { useEntryWords } from './useEntryWords.ts';

interface Props {
  readonly record: RecordInHistory;
  readonly onClose: () => void;
}

/** Shows what taking a change back would do, before it is done; or why it can't be done any more. */
export function UndoDialog({ record, onClose }: Props) {
  const { t } = useTranslation(['history', 'common']);
  const { caseId } = useCase();
  const query = useOperation('history.compare', { caseId, ...record });
  const undo = useCaseCommand('history.undo');
  const [failure, setFailure] = useState<OperationFailure | null>(null);
  const possible = query.data?.undo === 'possible';
  const takeBack = async () => {
    try {
      await undo.mutateAsync({ caseId, ...record });
      toast(t('undo.done'));
      onClose();
    } catch (error) {
      setFailure(error instanceof OperationFailure ? error : new OperationFailure('internal'));
      void query.refetch();
    }
  };
  return (
    <Dialog
      isOpen
      wide
      onClose={onClose}
      heading={t(query.data && !possible ? 'undo.compareHeading' : 'undo.heading')}
      actions={
        <>
          {possible && (
            <Button busy={undo.isPending} onClick={() => void takeBack()}>
              {t('undo.button')}
            </Button>
          )}
          <Button kind="secondary" onClick={onClose}>
            {t(possible ? 'common:action.cancel' : 'common:action.close')}
          </Button>
        </>
      }
    >
      {failure && <FailureMessage failure={failure} />}
      <Loaded query={query}>{(comparison) => <Comparison comparison={comparison} />}</Loaded>
    </Dialog>
  );
}

function Comparison({ comparison }: { readonly comparison: Output<'history.compare'> }) {
  const { t } = useTranslation('history');
  const format = useFormat();
  const words = useEntryWords();
  const { since, undo } = comparison;
  const differing = leadingFirst(comparison.records).filter(({ fields }) => fields.length > 0);
  return (
    <div className="kim-stack">
      {undo === 'possible' ? (
        <p>{t(differing.length === 0 ? 'undo.same' : 'undo.intro')}</p>
      ) : differing.length === 0 ? (
        <p>{t('undo.alreadyBack')}</p>
      ) : (
        <Alert tone="warning" heading={t('undo.changedSince')}>
          <p>
            {since
              ? t('undo.changedSinceText', { when: format.timestamp(since.at), name: since.by })
              : t('undo.changedSinceUnknown')}
          </p>
        </Alert>
      )}
      {differing.map((record) => (
        <div className="kim-stack kim-stack--small" key={`${record.kind} ${record.recordId}`}>
          <p className="kim-subheading">{words.ofRecord(record)}</p>
          <ChangeTable
            label={words.ofRecord(record)}
            record={record}
            columns={{ before: t('now'), after: t(undo === 'possible' ? 'then' : 'undo.earlier') }}
          />
        </div>
      ))}
    </div>
  );
}
