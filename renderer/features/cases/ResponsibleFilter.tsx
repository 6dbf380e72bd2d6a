import { useTranslation } from 'react-i18next';
import { opensCases } from '../../../domain/access/roles.ts';
import { useOperation } from '../../app/api.ts';
import { SentenceFilter } from './SentenceFilter.tsx';

interface Props {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** Whose cases among everybody's. Those who have left are among them: cases may still stand under their name. */
export function ResponsibleFilter({ value, onChange }: Props) {
  const { t } = useTranslation('cases');
  const staff = useOperation('staff.list', {}).data?.staff ?? [];
  return (
    <SentenceFilter
      label={t('filter.responsible')}
      value={value}
      onChange={onChange}
      all={t('filter.responsibleAll')}
      options={staff
        .filter(({ role }) => opensCases(role))
        .map(({ id, name }) => ({ value: id, label: t('filter.responsibleIs', { name }) }))}
    />
  );
}
