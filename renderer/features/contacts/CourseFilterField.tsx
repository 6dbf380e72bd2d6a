import { useTranslation } from 'react-i18next';
import { localToday } from '../../../domain/validation.ts';
import { contactKinds } from '../../../domain/vocabulary/contact-kinds.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { optionsOf } from '../case-file/vocabulary-options.ts';
import { isCourseFilter, type CourseFilter } from './timeline-entries.ts';

interface Props {
  readonly value: CourseFilter;
  readonly onChange: (filter: CourseFilter) => void;
}

/** Which part of the course is shown. */
export function CourseFilterField({ value, onChange }: Props) {
  const { t } = useTranslation('contacts');
  const { language } = useLanguage();
  return (
    <SelectField
      label={t('filter')}
      value={value}
      onChange={(chosen) => onChange(isCourseFilter(String(chosen)) ? (chosen as CourseFilter) : 'all')}
      empty={false}
      options={[
        { value: 'all', label: t('filterAll') },
        { value: 'contacts', label: t('filterContacts') },
        { value: 'phases', label: t('filterPhases') },
        { value: 'plans', label: t('filterPlans') },
        { value: 'referrals', label: t('filterReferrals') },
        { value: 'documents', label: t('filterDocuments') },
        { label: t('filterByKind'), options: optionsOf(contactKinds, { language, today: localToday() }) },
      ]}
    />
  );
}
