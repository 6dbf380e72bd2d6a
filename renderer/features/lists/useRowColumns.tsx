import { useTranslation } from 'react-i18next';
import type { ListPreviewRow } from '../../../domain/contract/list.operations.ts';
import { formatGermanDate } from '../../../domain/date.ts';
import type { ListKind } from '../../../domain/lists/list-kinds.ts';
import { contactKinds } from '../../../domain/vocabulary/contact-kinds.ts';
import { interpretingLanguages } from '../../../domain/vocabulary/interpreting-languages.ts';
import { municipalities } from '../../../domain/vocabulary/municipalities.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import type { Column } from '../../ui/table-column.ts';
import { RowState } from './RowState.tsx';
import type { ListImportState } from './useListImport.ts';

type Row = ListPreviewRow;
type RecordOf<Of extends ListKind> = Extract<Row['record'], { of: Of }>;

/** The columns that show what a row would become, by the kind of list. */
export function useRowColumns(
  kind: ListKind,
  { anyway, changed, decide }: Pick<ListImportState, 'anyway' | 'changed' | 'decide'>,
): Column<Row>[] {
  const { t } = useTranslation('lists');
  const { language } = useLanguage();

  const column = <Of extends ListKind>(
    of: Of,
    id: string,
    header: string,
    width: string,
    text: (record: RecordOf<Of>) => string,
    isHeader = false,
  ): Column<Row> => ({
    id,
    header,
    width,
    rowHeader: isHeader,
    cell: ({ record }) => (record.of === of ? <bdi>{text(record as RecordOf<Of>)}</bdi> : null),
  });

  const ofKind: Readonly<Record<ListKind, readonly Column<Row>[]>> = {
    directory: [
      column('directory', 'institution', t('column.institution'), '23%', (one) => one.institution, true),
      column('directory', 'offer', t('column.offer'), '22%', (one) => one.offer),
      column('directory', 'contact', t('column.contact'), '17%', (one) => one.contact),
    ],
    cases: [
      column(
        'cases',
        'name',
        t('column.name'),
        '16%',
        ({ familyName, givenName }) => [familyName, givenName].filter(Boolean).join(', '),
        true,
      ),
      column('cases', 'birthDate', t('column.birthDate'), '6.75rem', (one) =>
        formatGermanDate(one.birthDate ?? ''),
      ),
      // Two days in one column, one below the other: what becomes of the row needs the width.
      column('cases', 'openedOn', t('column.openedOn'), '7.25rem', ({ openedOn, admittedOn }) =>
        admittedOn
          ? `${formatGermanDate(openedOn)} (${formatGermanDate(admittedOn)})`
          : formatGermanDate(openedOn),
      ),
      column('cases', 'municipality', t('column.municipality'), '7.5rem', (one) =>
        one.municipality === null ? '' : municipalities.label(one.municipality, language),
      ),
      column('cases', 'responsible', t('column.responsible'), '7.5rem', (one) => one.responsible),
    ],
    contacts: [
      column(
        'contacts',
        'case',
        t('column.case'),
        '24%',
        ({ reference, clientName }) => [clientName, reference].filter(Boolean).join(' · '),
        true,
      ),
      column('contacts', 'contactOn', t('column.contactOn'), '7rem', (one) =>
        formatGermanDate(one.contactOn),
      ),
      column('contacts', 'kind', t('column.contactKind'), '8rem', (one) =>
        contactKinds.label(one.contactKind, language),
      ),
      column('contacts', 'minutes', t('column.minutes'), '6rem', (one) => String(one.minutes ?? '')),
    ],
    interpreters: [
      column('interpreters', 'name', t('column.name'), '22%', (one) => one.name, true),
      column('interpreters', 'languages', t('column.languages'), '24%', (one) =>
        one.languages.map((code) => interpretingLanguages.label(code, language)).join(', '),
      ),
      column('interpreters', 'signedOn', t('column.signedOn'), '10rem', (one) =>
        formatGermanDate(one.signedOn ?? ''),
      ),
    ],
  };

  return [
    { id: 'line', header: t('column.line'), width: '4.5rem', numeric: true, cell: ({ line }) => line },
    ...ofKind[kind],
    {
      id: 'state',
      header: t('column.becomes'),
      cell: (row) => (
        <RowState
          kind={kind}
          row={row}
          create={anyway.has(row.line)}
          before={changed.get(row.line)}
          onCreate={(create) => decide([row.line], create)}
        />
      ),
    },
  ];
}
