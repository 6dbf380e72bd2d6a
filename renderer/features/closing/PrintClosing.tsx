import { useTranslation } from 'react-i18next';
import type { PrintLanguage } from '../../../domain/vocabulary/print-languages.ts';
import { paperLanguageFor } from '../../../domain/vocabulary/talk-languages.ts';
import { useCase } from '../case-file/useCase.ts';
import { PaperButton } from '../papers/PaperButton.tsx';
import { useTalkLanguage } from '../papers/useTalkLanguage.ts';

/** The evaluation on paper, once there is one; beside German the language of the talk where it is known. */
export function PrintClosing({ beside }: { readonly beside?: PrintLanguage }) {
  const { t } = useTranslation('closing');
  const { view, caseId } = useCase();
  const usual = useTalkLanguage();
  if (view.closing === null) return null;
  const { language: talk } = view.closing;
  return (
    <PaperButton
      label={t('print')}
      heading={t('printHeading')}
      language={talk === null ? (beside ?? usual) : paperLanguageFor(talk)}
      paperIn={(second) => ({ kind: 'closing', caseId, language: second })}
    />
  );
}
