import { useTranslation } from 'react-i18next';
import type { CaseRow } from '../../../domain/contract/case.operations.ts';
import { formatGermanDate } from '../../../domain/date.ts';
import { fieldsOfAction } from '../../../domain/vocabulary/fields-of-action.ts';
import { municipalities } from '../../../domain/vocabulary/municipalities.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import type { Column } from '../../ui/table-column.ts';
import { PhaseBadge } from './PhaseBadge.tsx';

/** As many Handlungsfelder as a row names; the others are counted. */
const namedFields = 2;

/** The columns of the case list; the ids of the sortable ones are the sorts of `case.list`. */
export function useCaseColumns(): readonly Column<CaseRow>[] {
  const { t } = useTranslation(['cases', 'caseFile']);
  const { language } = useLanguage();

  const fieldsInWords = (codes: readonly string[]) => {
    const list = codes
      .slice(0, namedFields)
      .map((code) => fieldsOfAction.label(code, language))
      .join(', ');
    const count = codes.length - namedFields;
    return count > 0 ? t('moreFields', { list, count }) : list;
  };

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

  return [
    {
      id: 'reference',
      header: t('column.reference'),
      cell: ({ reference }) => <span className="kim-numeric">{reference}</span>,
      sortable: true,
      width: '9rem',
    },
    {
      id: 'clientName',
      header: t('column.clientName'),
      cell: ({ clientName }) => <bdi>{clientName}</bdi>,
      rowHeader: true,
      sortable: true,
      width: '20%',
    },
    {
      id: 'phase',
      header: t('column.phase'),
      cell: ({ phase }) => <PhaseBadge phase={phase} />,
      sortable: true,
      width: '10.5rem',
    },
    { id: 'fields', header: t('column.fields'), cell: ({ fields }) => fieldsInWords(fields) },
    {
      id: 'municipality',
      header: t('column.municipality'),
      cell: ({ municipality }) => municipality && municipalities.label(municipality, language),
      width: '10%',
    },
    {
      id: 'nextDeadline',
      header: t('column.nextDeadline'),
      cell: deadline,
      sortable: true,
      width: '12.5rem',
    },
    {
      id: 'responsible',
      header: t('column.responsible'),
      cell: ({ responsible }) => responsible,
      width: '10%',
    },
  ];
}
