import { useTranslation } from 'react-i18next';
import { latestAssessment } from '../../../../domain/case/assessment-course.ts';
import { isClient, type HouseholdMember } from '../../../../domain/case/household.ts';
import { ageOn, formatGermanDate } from '../../../../domain/date.ts';
import { localToday } from '../../../../domain/validation.ts';
import { countries } from '../../../../domain/vocabulary/countries.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Table } from '../../../ui/Table.tsx';
import type { Column } from '../../../ui/table-column.ts';
import { useCase } from '../useCase.ts';
import { CareText } from './CareText.tsx';
import { PersonActions } from './PersonActions.tsx';
import { PersonName } from './PersonName.tsx';
import { ResidenceText } from './ResidenceText.tsx';
import type { PersonsEditing } from './persons-editing.ts';

interface Props {
  readonly onEdit: (editing: PersonsEditing) => void;
  readonly mayWrite: boolean;
}

/** Everybody of the household, a line each. */
export function PersonTable({ onEdit, mayWrite }: Props) {
  const { t } = useTranslation(['persons', 'caseFile']);
  const { language } = useLanguage();
  const { view } = useCase();
  const { household } = view;
  const standing = latestAssessment(view);
  const today = localToday();
  const columns: readonly Column<HouseholdMember>[] = [
    {
      id: 'name',
      header: t('column.name'),
      rowHeader: true,
      cell: ({ person }) => (
        <>
          <PersonName person={person} />
          {person.nationality && (
            <div className="kim-muted">{countries.label(person.nationality, language)}</div>
          )}
        </>
      ),
    },
    {
      id: 'relationship',
      header: t('column.relationship'),
      cell: ({ relationship, livesElsewhere, whereabouts }) => (
        <>
          {t(`relationship.${relationship}`)}
          {livesElsewhere && (
            <div className="kim-muted">
              {whereabouts === '' ? t('elsewhere') : <bdi>{t('elsewhereAt', { place: whereabouts })}</bdi>}
            </div>
          )}
        </>
      ),
    },
    {
      id: 'birthDate',
      header: t('column.birthDate'),
      cell: ({ person }) =>
        person.birthDate && (
          <>
            <span className="kim-numeric">{formatGermanDate(person.birthDate)}</span>
            <br />
            <span className="kim-muted">
              ({t('caseFile:overview.years', { count: ageOn(person.birthDate, today) })})
            </span>
          </>
        ),
    },
    {
      id: 'situation',
      header: t('column.situation'),
      cell: (member) => {
        // The client's residence changes from assessment to assessment; the last one counts.
        const residence = isClient(member) ? standing : member;
        return (
          <>
            <CareText {...member} />
            {residence && <ResidenceText {...residence} />}
          </>
        );
      },
    },
    {
      id: 'actions',
      header: t('column.actions'),
      cell: (member) => <PersonActions member={member} mayWrite={mayWrite} onEdit={onEdit} />,
    },
  ];
  return <Table caption={t('table')} hideCaption columns={columns} rows={household} rowId={({ id }) => id} />;
}
