import { useTranslation } from 'react-i18next';
import type { Output } from '../../../domain/contract/operations.ts';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { casePath } from '../case-file/case-pages.ts';
import { DeadlineActions } from './DeadlineActions.tsx';
import { pageOfDeadline } from './page-of-deadline.ts';
import { useDueColumns } from './useDueColumns.tsx';

/** What was put off, with its own day still in sight, until it comes back or is taken back. */
export function RestingList({ day }: { readonly day: Output<'day.overview'> }) {
  const { t } = useTranslation('day');
  const { day: formatDay } = useFormat();
  const { what, client } = useDueColumns();
  const rows = day.resting;
  const total = day.counts.resting;
  if (total === 0) return null;
  const heading = t('resting', { count: total });
  return (
    <Section heading={heading}>
      <Table
        caption={heading}
        hideCaption
        rows={rows.map((row) => ({ ...row, reason: row.putOff?.reason ?? '' }))}
        rowId={({ kind, caseId, recordId, dueOn }) => `${kind}-${caseId}-${recordId ?? ''}-${dueOn}`}
        rowLink={({ caseId, kind }) => casePath(caseId, pageOfDeadline[kind])}
        columns={[
          { ...what, cell: (row) => what.cell({ ...row, putOff: null }) },
          client,
          { id: 'reason', header: t('column.reason'), cell: ({ reason }) => <bdi>{reason}</bdi> },
          {
            id: 'due',
            header: t('column.due'),
            cell: ({ dueOn, group }) => (
              <time className={group === 'overdue' ? 'kim-overdue' : 'kim-numeric'} dateTime={dueOn}>
                {formatDay(dueOn)}
              </time>
            ),
          },
          {
            id: 'until',
            header: t('column.until'),
            cell: ({ putOff }) =>
              putOff && (
                <time className="kim-numeric" dateTime={putOff.until}>
                  {formatDay(putOff.until)}
                </time>
              ),
          },
          {
            id: 'actions',
            header: t('column.actions'),
            cell: (deadline) => <DeadlineActions deadline={deadline} />,
          },
        ]}
      />
      {total > rows.length && <p className="kim-muted">{t('moreResting', { count: total - rows.length })}</p>}
    </Section>
  );
}
