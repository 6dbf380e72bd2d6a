import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperOf } from '../../../../domain/paper/paper.ts';
import { PaperDialog } from '../../papers/PaperDialog.tsx';
import { useCase } from '../useCase.ts';

interface Props extends Pick<PaperOf<'consent'>, 'consent' | 'language'> {
  /** What to know of it before it is signed. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
}

/** The form that is signed, of a consent in the ledger or of one that is about to be recorded. */
export function ConsentPaper({ consent, language, children, onClose }: Props) {
  const { t } = useTranslation('consents');
  const { caseId } = useCase();
  return (
    <PaperDialog
      heading={t('printHeading')}
      language={language}
      paperIn={(second) => ({ kind: 'consent', caseId, consent, language: second })}
      onClose={onClose}
    >
      {children}
    </PaperDialog>
  );
}
