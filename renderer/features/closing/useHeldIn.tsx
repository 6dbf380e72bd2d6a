import { useTranslation } from 'react-i18next';
import type { TalkDetails } from '../../../domain/case/closing.ts';
import { talkLanguages } from '../../../domain/vocabulary/talk-languages.ts';
import { useLanguage } from '../../app/LanguageContext.ts';

/** Language and interpreter of a talk, to read. */
export function useHeldIn() {
  const { t } = useTranslation('closing');
  const { language: ours } = useLanguage();
  return ({ language, interpreter }: TalkDetails) => [
    { term: t('talk.language'), value: language && talkLanguages.label(language, ours) },
    { term: t('talk.interpreter'), value: interpreter && <bdi>{interpreter}</bdi> },
  ];
}
