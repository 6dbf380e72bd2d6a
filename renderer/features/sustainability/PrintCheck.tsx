import { useTranslation } from 'react-i18next';
import type { PrintLanguage } from '../../../domain/vocabulary/print-languages.ts';
import { paperLanguageFor } from '../../../domain/vocabulary/talk-languages.ts';
import { useCase } from '../case-file/useCase.ts';
import { PaperButton } from '../papers/PaperButton.tsx';
import { useTalkLanguage } from '../papers/useTalkLanguage.ts';

/** The check on paper, once there is one; beside German the language of the talk where it is known. */
export function PrintCheck({ beside }: { readonly beside?: PrintLanguage }) {
  const { t } = useTranslation('sustainability');
  const { view, caseId } = useCase();
  const usual = useTalkLanguage();
  if (view.check === null) return null;
  const { language: talk } = view.check;
  return (
    <PaperButton
      label={t('print')}
      heading={t('printHeading')}
      language={talk === null ? (beside ?? usual) : paperLanguageFor(talk)}
      paperIn={(second) => ({ kind: 'check', caseId, language: second })}
    />
  );
}
