import { useTranslation } from 'react-i18next';
import type { CaseRow } from '../../../domain/contract/case.operations.ts';
import { formatGermanDate } from '../../../domain/date.ts';
import { fieldsOfAction } from '../../../domain/vocabulary/fields-of-action.ts';
import { municipalities } from '../../../domain/vocabulary/municipalities.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Slashed } from '../../ui/Slashed.tsx';
import type { Column } from '../../ui/table-column.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { isolated } from '../case-file/isolated.ts';
import type { ListSearch } from './list-search.ts';
import { PhaseBadge } from './PhaseBadge.tsx';

/** As many Handlungsfelder as a row names; the others are counted. */
const namedFields = 2;

const chosenWidths: Readonly<Record<string, string>> = {
  clientName: '13rem',
  fields: '13rem',
  municipality: '8.5rem',
  responsible: '9rem',
};

/** Below these widths the table has the columns that work needs first: in an ordinary window, in one of 1024 pixels, at 200 %. */
const ordinary = '(max-width: 90rem)';
const narrow = '(max-width: 75rem)';
const small = '(max-width: 48rem)';

/**
 * The columns of the case list; the ids of the sortable ones are the sorts of `case.list`.
 * As usual, those that the room allows, and of one's own cases none that says so in every row; chosen ones stand as chosen.
 */
export function useCaseColumns({
  scope,
  columns: chosen,
}: Pick<ListSearch, 'scope' | 'columns'>): readonly Column<CaseRow>[] {
  const { t } = useTranslation(['cases', 'caseFile', 'day', 'persons']);
  const { language } = useLanguage();
  // Who chose columns wants these, however narrow.
  const isOrdinary = useMediaQuery(ordinary) && chosen === null;
  const isNarrow = useMediaQuery(narrow) && chosen === null;
  const isSmall = useMediaQuery(small) && chosen === null;

  const fieldsInWords = (codes: readonly string[]) => {
    const list = codes
      .slice(0, namedFields)
      .map((code) => fieldsOfAction.label(code, language))
      .join(', ');
    const count = codes.length - namedFields;
    return count > 0 ? t('moreFields', { list, count }) : list;
  };

  const matchOf = ({ name, relationship, former }: NonNullable<CaseRow['foundBy']>) =>
    t(former ? 'foundByFormer' : 'foundBy', {
      name: isolated(name),
      relationship: relationship === 'other' ? t('otherMember') : t(`persons:relationship.${relationship}`),
    });

  const deadline = ({ nextDeadline }: CaseRow) => {
    if (nextDeadline === null) return <span className="kim-muted">{t('noDeadline')}</span>;
    const { dueOn, group, kind } = nextDeadline;
    return (
      <>
        <time className="kim-numeric" dateTime={dueOn}>
          {formatGermanDate(dueOn)}
        </time>
        {group === 'overdue' && <strong className="kim-overdue"> {t('caseFile:overdue')}</strong>}
        {group === 'today' && <strong> {t('caseFile:today')}</strong>}
        <br />
        <span className="kim-muted">{t(`caseFile:deadline.${kind}`)}</span>
      </>
    );
  };

  const columns: readonly (Column<CaseRow> & { readonly absent?: boolean })[] = [
    {
      id: 'reference',
      absent: isOrdinary,
      header: t('column.reference'),
      cell: ({ reference }) => <span className="kim-numeric">{reference}</span>,
      sortable: true,
      width: '9rem',
    },
    {
      id: 'clientName',
      header: t('column.clientName'),
      cell: ({ clientName, reference, phase, fields, lentUntil, foundBy }) => (
        <>
          <bdi>{clientName}</bdi>
          {foundBy !== null && (
            <>
              <br />
              <span className="kim-muted">{matchOf(foundBy)}</span>
            </>
          )}
          {lentUntil !== null && (
            <>
              <br />
              <span className="kim-muted">{t('day:lentBadge', { date: formatGermanDate(lentUntil) })}</span>
            </>
          )}
          {isOrdinary && (
            <>
              <br />
              <span className="kim-numeric kim-muted">{reference}</span>
            </>
          )}
          {isSmall && (
            <>
              <br />
              <PhaseBadge phase={phase} /> <Slashed term={fieldsInWords(fields)} />
            </>
          )}
        </>
      ),
      rowHeader: true,
      sortable: true,
      width: isSmall ? undefined : isNarrow ? '24%' : isOrdinary ? '22%' : '18%',
    },
    {
      id: 'phase',
      absent: isSmall,
      header: t('column.phase'),
      cell: ({ phase }) => <PhaseBadge phase={phase} />,
      sortable: true,
      width: '11.5rem',
    },
    {
      id: 'fields',
      absent: isSmall,
      header: t('column.fields'),
      cell: ({ fields }) => <Slashed term={fieldsInWords(fields)} />,
    },
    {
      id: 'municipality',
      absent: isNarrow,
      header: t('column.municipality'),
      cell: ({ municipality }) => municipality && municipalities.label(municipality, language),
      width: '8.5rem',
    },
    {
      id: 'nextDeadline',
      header: t('column.nextDeadline'),
      cell: deadline,
      sortable: true,
      width: isNarrow ? '11.5rem' : '12.5rem',
    },
    {
      id: 'responsible',
      absent: scope === 'mine',
      header: t('column.responsible'),
      cell: ({ responsible }) => responsible,
      width: '12%',
    },
    {
      id: 'openedOn',
      absent: true,
      header: t('column.openedOn'),
      cell: ({ openedOn }) => (
        <time className="kim-numeric" dateTime={openedOn}>
          {formatGermanDate(openedOn)}
        </time>
      ),
      sortable: true,
      width: '8rem',
    },
  ];
  if (chosen === null) return columns.filter(({ absent }) => !absent);
  const shown = (id: string) => id === 'clientName' || chosen.some((column) => column === id);
  // Lengths, not shares: with many columns the table is wider than its place instead of breaking words.
  return columns
    .filter(({ id }) => shown(id))
    .map((column) => ({ ...column, width: chosenWidths[column.id] ?? column.width }));
}
