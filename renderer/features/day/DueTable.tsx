import { useTranslation } from 'react-i18next';
import type { DayDeadline } from '../../../domain/contract/day.operations.ts';
import { Table } from '../../ui/Table.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { casePath } from '../case-file/case-pages.ts';
import { DeadlineActions } from './DeadlineActions.tsx';
import { pageOfDeadline } from './page-of-deadline.ts';
import './day.scss';
import { useDueColumns } from './useDueColumns.tsx';

interface Props {
  readonly caption: string;
  readonly rows: readonly DayDeadline[];
}

/** One row per deadline; the row leads to where it can be met, its button puts it off. */
export function DueTable({ caption, rows }: Props) {
  const { t } = useTranslation('day');
  const { day, relativeDay } = useFormat();
  const { what, client } = useDueColumns();
  return (
    <div className="kim-due">
      <Table
        caption={caption}
        hideCaption
        rows={rows}
        rowId={({ kind, caseId, recordId, dueOn }) => `${kind}-${caseId}-${recordId ?? ''}-${dueOn}`}
        rowLink={({ caseId, kind }) => casePath(caseId, pageOfDeadline[kind])}
        columns={[
          what,
          client,
          {
            id: 'due',
            header: t('column.due'),
            cell: ({ dueOn, group }) => (
              <>
                <time className="kim-numeric" dateTime={dueOn}>
                  {day(dueOn)}
                </time>{' '}
                <span className={`kim-numeric ${group === 'overdue' ? 'kim-overdue' : 'kim-muted'}`}>
                  ({relativeDay(dueOn)})
                </span>
              </>
            ),
          },
          {
            id: 'actions',
            header: t('column.actions'),
            cell: (deadline) => <DeadlineActions deadline={deadline} />,
          },
        ]}
      />
    </div>
  );
}
