import { useTranslation } from 'react-i18next';
import { paperLanguageFor } from '../../../domain/vocabulary/talk-languages.ts';
import { useCase } from '../case-file/useCase.ts';
import { PaperDialog } from '../papers/PaperDialog.tsx';

interface Props {
  readonly number: number;
  readonly onClose: () => void;
}

/** An agreed version on paper, first in the language it was agreed in where there are papers in it. */
export function PrintDialog({ number, onClose }: Props) {
  const { t } = useTranslation('plan');
  const { view, caseId } = useCase();
  const agreedIn = view.planVersions.find((version) => version.number === number)?.language ?? 'de';
  return (
    <PaperDialog
      heading={t('print.heading', { number })}
      language={paperLanguageFor(agreedIn)}
      paperIn={(language) => ({ kind: 'plan', caseId, number, language })}
      onClose={onClose}
    />
  );
}
