import { ShieldAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { HouseholdMember } from '../../../../domain/case/person.ts';
import { ageOn, formatGermanDate } from '../../../../domain/date.ts';
import { localToday } from '../../../../domain/validation.ts';
import { countries } from '../../../../domain/vocabulary/countries.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Table } from '../../../ui/Table.tsx';
import type { Column } from '../../../ui/table-column.ts';
import { useCase } from '../useCase.ts';

interface Props {
  readonly onChoose: (personId: string) => void;
  readonly mayWrite: boolean;
}

/** Everybody of the household, a line each. */
export function PersonTable({ onChoose, mayWrite }: Props) {
  const { t } = useTranslation(['persons', 'caseFile']);
  const { language } = useLanguage();
  const { household } = useCase().view;
  const today = localToday();
  const columns: readonly Column<HouseholdMember>[] = [
    {
      id: 'name',
      header: t('column.name'),
      rowHeader: true,
      cell: ({ person }) => (
        <>
          <bdi>
            {person.familyName}, {person.givenName}
          </bdi>
          {person.specialProtection && (
            <>
              {' '}
              <Badge tone="warning" icon={ShieldAlert}>
                {t('protected')}
              </Badge>
            </>
          )}
        </>
      ),
    },
    {
      id: 'relationship',
      header: t('column.relationship'),
      cell: ({ relationship }) => t(`relationship.${relationship}`),
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
      id: 'nationality',
      header: t('column.nationality'),
      cell: ({ person }) => person.nationality && countries.label(person.nationality, language),
    },
    {
      id: 'careSituation',
      header: t('column.careSituation'),
      cell: ({ careSituation }) => <bdi>{careSituation}</bdi>,
    },
    {
      id: 'actions',
      header: t('column.actions'),
      cell: ({ person }) => (
        <Button
          kind="tertiary"
          compact
          aria-label={t(mayWrite ? 'editNamed' : 'showNamed', {
            name: `${person.givenName} ${person.familyName}`,
          })}
          onClick={() => onChoose(person.id)}
        >
          {t(mayWrite ? 'edit' : 'show')}
        </Button>
      ),
    },
  ];
  return (
    <Table
      caption={t('table')}
      hideCaption
      columns={columns}
      rows={household}
      rowId={({ person }) => person.id}
    />
  );
}
