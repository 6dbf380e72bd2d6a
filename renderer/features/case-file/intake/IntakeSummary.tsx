import { useTranslation } from 'react-i18next';
import { formatGermanDate } from '../../../../domain/date.ts';
import { accessPaths } from '../../../../domain/vocabulary/access-paths.ts';
import { admissionCriteria } from '../../../../domain/vocabulary/admission-criteria.ts';
import { legalBases } from '../../../../domain/vocabulary/legal-bases.ts';
import { municipalities } from '../../../../domain/vocabulary/municipalities.ts';
import { talkLanguages } from '../../../../domain/vocabulary/talk-languages.ts';
import type { Vocabulary } from '../../../../domain/vocabulary/vocabulary.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Card } from '../../../ui/Card.tsx';
import { DefinitionTable } from '../../../ui/DefinitionTable.tsx';
import { useCase } from '../useCase.ts';

/** The intake to read, where nothing may be changed any more. */
export function IntakeSummary() {
  const { t } = useTranslation('caseFile');
  const { language } = useLanguage();
  const { file } = useCase().view;
  const label = (vocabulary: Vocabulary, code: string | null) => code && vocabulary.label(code, language);
  return (
    <Card heading={t('intake.request')}>
      <DefinitionTable
        label={t('intake.request')}
        definitions={[
          { term: t('intake.openedOn'), value: formatGermanDate(file.openedOn) },
          { term: t('intake.municipality'), value: label(municipalities, file.municipality) },
          { term: t('intake.accessPath'), value: label(accessPaths, file.accessPath) },
          {
            term: t('intake.occasion'),
            value: file.occasion && <bdi className="kim-prewrap">{file.occasion}</bdi>,
          },
          {
            term: t('intake.criteria'),
            value: file.criteria.map((code) => admissionCriteria.label(code, language)).join(', '),
          },
          { term: t('intake.legalBasis'), value: label(legalBases, file.legalBasis) },
          { term: t('intake.informedOn'), value: formatGermanDate(file.informedOn ?? '') },
          { term: t('intake.informedIn'), value: label(talkLanguages, file.informedIn) },
          { term: t('intake.dataSource'), value: file.dataSource },
          ...(file.formerReference === ''
            ? []
            : [{ term: t('intake.formerReference'), value: <bdi>{file.formerReference}</bdi> }]),
        ]}
      />
    </Card>
  );
}
