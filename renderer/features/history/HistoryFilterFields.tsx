import { useTranslation } from 'react-i18next';
import { historyAreas, type HistoryArea } from '../../../domain/history/record-kinds.ts';
import { FormRow } from '../../ui/FormRow.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import type { HistoryFilter } from './useHistoryPages.ts';

interface Props {
  readonly filter: HistoryFilter;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (filter: HistoryFilter) => void;
}

/** Which part of the file, and who. */
export function HistoryFilterFields({ filter, people, onChange }: Props) {
  const { t } = useTranslation('history');
  return (
    <div role="group" aria-label={t('filter')}>
      <FormRow>
        <SelectField
          label={t('area.label')}
          value={filter.area}
          empty={t('area.any')}
          onChange={(area) => onChange({ ...filter, area: area as HistoryArea | null })}
          options={historyAreas.map((area) => ({ value: area, label: t(`area.${area}`) }))}
        />
        <SelectField
          label={t('person')}
          value={filter.person}
          empty={t('anyPerson')}
          onChange={(person) => onChange({ ...filter, person: person === null ? null : String(person) })}
          options={people.map(({ id, name }) => ({ value: id, label: name || t('formerPerson') }))}
        />
      </FormRow>
    </div>
  );
}
