import { useTranslation } from 'react-i18next';
import { useCase } from '../case-file/useCase.ts';
import { PaperButton } from '../papers/PaperButton.tsx';
import { useTalkLanguage } from '../papers/useTalkLanguage.ts';

/** The evaluation on paper, once there is one. */
export function PrintClosing() {
  const { t } = useTranslation('closing');
  const { view, caseId } = useCase();
  const language = useTalkLanguage();
  if (view.closing === null) return null;
  return (
    <PaperButton
      label={t('print')}
      heading={t('printHeading')}
      language={language}
      paperIn={(second) => ({ kind: 'closing', caseId, language: second })}
    />
  );
}
