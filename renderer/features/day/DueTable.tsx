import { useTranslation } from 'react-i18next';
import type { Output } from '../../../domain/contract/operations.ts';
import type { DeadlineKind } from '../../../domain/case/deadline-sources.ts';
import { Table } from '../../ui/Table.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { casePath, type CasePage } from '../case-file/case-pages.ts';

type Due = Output<'day.overview'>['deadlines'][number];

/** Where each kind of deadline is met. */
const pageOf: Readonly<Record<DeadlineKind, CasePage>> = {
  'first-interview': 'erstgespraech',
  'goal-due': 'plan',
  'measure-due': 'plan',
  'answer-due': 'plan',
  'residence-expiry': 'erstgespraech',
  'consent-expiry': 'einwilligungen',
  'sustainability-check': 'nachhaltigkeit',
  'follow-up': 'nachhaltigkeit',
  deletion: 'ueberblick',
};

/** One row per deadline; the row leads to where it can be met. */
export function DueTable({ caption, rows }: { readonly caption: string; readonly rows: readonly Due[] }) {
  const { t } = useTranslation(['day', 'caseFile']);
  const { day, relativeDay } = useFormat();
  return (
    <Table
      caption={caption}
      hideCaption
      rows={rows}
      rowId={({ kind, caseId, recordId }) => `${kind}-${caseId}-${recordId ?? ''}`}
      rowLink={({ caseId, kind }) => casePath(caseId, pageOf[kind])}
      columns={[
        {
          id: 'what',
          header: t('day:column.what'),
          rowHeader: true,
          cell: ({ kind, subject }) => (
            <>
              {t(`caseFile:deadline.${kind}`)}
              {subject !== null && (
                <>
                  {': '}
                  <bdi>{subject}</bdi>
                </>
              )}
            </>
          ),
        },
        { id: 'client', header: t('day:column.client'), cell: ({ clientName }) => <bdi>{clientName}</bdi> },
        {
          id: 'reference',
          header: t('day:column.reference'),
          cell: ({ reference }) => <span className="kim-numeric">{reference}</span>,
        },
        {
          id: 'due',
          header: t('day:column.due'),
          cell: ({ dueOn, group }) => (
            <>
              <time className="kim-numeric" dateTime={dueOn}>
                {day(dueOn)}
              </time>{' '}
              <span className={group === 'overdue' ? 'kim-overdue' : 'kim-muted'}>
                ({relativeDay(dueOn)})
              </span>
            </>
          ),
        },
      ]}
    />
  );
}
