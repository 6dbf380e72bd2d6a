import { useTranslation } from 'react-i18next';
import type { HouseholdMember } from '../../../../domain/case/household.ts';
import { ageOn } from '../../../../domain/date.ts';
import { localToday } from '../../../../domain/validation.ts';
import { Table } from '../../../ui/Table.tsx';
import { CareText } from '../persons/CareText.tsx';
import { PersonName } from '../persons/PersonName.tsx';

/** What the family picture shows, in words. */
export function FamilyTable({ household }: { readonly household: readonly HouseholdMember[] }) {
  const { t } = useTranslation(['persons', 'caseFile']);
  const today = localToday();
  return (
    <Table
      caption={t('table')}
      hideCaption
      rows={household}
      rowId={({ id }) => id}
      columns={[
        {
          id: 'name',
          header: t('column.name'),
          rowHeader: true,
          cell: ({ person }) => <PersonName person={person} />,
        },
        {
          id: 'relationship',
          header: t('column.relationship'),
          cell: ({ relationship }) => t(`relationship.${relationship}`),
        },
        {
          id: 'age',
          header: t('column.age'),
          cell: ({ person }) =>
            person.birthDate && t('caseFile:overview.years', { count: ageOn(person.birthDate, today) }),
        },
        {
          id: 'place',
          header: t('column.place'),
          cell: ({ livesElsewhere, whereabouts }) =>
            livesElsewhere ? <bdi>{whereabouts || t('elsewhere')}</bdi> : t('here'),
        },
        { id: 'care', header: t('column.careSituation'), cell: (member) => <CareText {...member} /> },
      ]}
    />
  );
}
