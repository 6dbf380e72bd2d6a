import { useTranslation } from 'react-i18next';
import { localToday } from '../../../domain/validation.ts';
import { contactKinds } from '../../../domain/vocabulary/contact-kinds.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { optionsOf } from '../case-file/vocabulary-options.ts';
import { coursePartFilters, isCourseFilter, type CourseFilter } from './timeline-entries.ts';

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
        ...coursePartFilters.map((value) => ({ value, label: t(`filterPart.${value}`) })),
        { label: t('filterByKind'), options: optionsOf(contactKinds, { language, today: localToday() }) },
      ]}
    />
  );
}
