import { useTranslation } from 'react-i18next';
import { latestAssessment } from '../../../../domain/case/assessment-course.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { legalSystemsInShort } from '../../../../domain/vocabulary/legal-systems.ts';
import { localToday } from '../../../../domain/validation.ts';
import { Card } from '../../../ui/Card.tsx';
import { DefinitionTable } from '../../../ui/DefinitionTable.tsx';
import { useCase } from '../useCase.ts';
import { situationOf } from './situation.ts';

/** The client's situation in six lines. */
export function Situation() {
  const { t } = useTranslation('caseFile');
  const { language } = useLanguage();
  const { view } = useCase();
  const lines = situationOf({ ...view, assessment: latestAssessment(view) }, localToday(), language, {
    years: (count) => t('overview.years', { count }),
    speaks: (languages) => t('overview.speaks', { languages }),
    german: (level) => t('overview.german', { level }),
    recognition: (state) => t('overview.recognition', { state }),
    benefits: (acts) => t('overview.benefits', { acts: legalSystemsInShort(acts) }),
    validUntil: (date) => t('overview.validUntil', { date }),
  });
  return (
    <Card heading={t('overview.situation')}>
      <DefinitionTable
        label={t('overview.situation')}
        definitions={lines.map(({ line, text }) => ({
          term: t(`overview.line.${line}`),
          value: text === '' ? '' : <bdi className="kim-prewrap">{text}</bdi>,
        }))}
      />
    </Card>
  );
}
