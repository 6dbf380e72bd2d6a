import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Output } from '../../../domain/contract/operations.ts';
import type { Recipient } from '../../../domain/handoff/recipients.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LeavingCases } from './LeavingCases.tsx';
import { PreparePackage } from './PreparePackage.tsx';
import { useHandoffWords } from './useHandoffWords.ts';
import { WithheldCases } from './WithheldCases.tsx';

export type Preview = Output<'handoff.preview'>;

interface Props {
  readonly query: UseQueryResult<Preview, OperationFailure>;
  readonly month: string;
  readonly recipient: Recipient;
  readonly onKeys: () => void;
}

/** What would leave and what would stay, and the step that freezes it. */
export function MonthPreview({ query, month, recipient, onKeys }: Props) {
  const { t } = useTranslation('handoff');
  const words = useHandoffWords();
  return (
    <Loaded query={query} label={t('preview.reading')}>
      {(preview) =>
        preview.leavingCount + preview.withheldCount === 0 ? (
          <EmptyState heading={t('preview.nothingAtAll', { month: words.month(month) })}>
            <p>{t('preview.nothingAtAllText')}</p>
          </EmptyState>
        ) : (
          <>
            <LeavingCases preview={preview} month={month} recipient={recipient} />
            <WithheldCases preview={preview} recipient={recipient} />
            {preview.leavingCount > 0 && (
              <PreparePackage month={month} recipient={recipient} onKeys={onKeys} />
            )}
          </>
        )
      }
    </Loaded>
  );
}
