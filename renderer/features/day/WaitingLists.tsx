import { useTranslation } from 'react-i18next';
import type { Output } from '../../../domain/contract/operations.ts';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { casePath } from '../case-file/case-pages.ts';
import { LentNote } from './LentNote.tsx';

type Day = Output<'day.overview'>;

/** What others have to do first, what comes up, what was lent; each only when there is something. */
export function WaitingLists({ day }: { readonly day: Day }) {
  const { t } = useTranslation('day');
  const { day: formatDay } = useFormat();
  const client = {
    id: 'client',
    header: t('column.client'),
    rowHeader: true,
    cell: ({ clientName }: { clientName: string }) => <bdi>{clientName}</bdi>,
  };
  const ownOrLent = {
    ...client,
    cell: ({ clientName, lentUntil }: { clientName: string; lentUntil: string | null }) => (
      <>
        <bdi>{clientName}</bdi>
        <LentNote until={lentUntil} />
      </>
    ),
  };
  const reference = {
    id: 'reference',
    header: t('column.reference'),
    cell: (row: { reference: string }) => <span className="kim-numeric">{row.reference}</span>,
  };
  return (
    <>
      {day.openReferrals.length > 0 && (
        <Section heading={t('referrals')}>
          <Table
            caption={t('referrals')}
            hideCaption
            rows={day.openReferrals}
            rowId={({ caseId, kind, title, answerDueOn }) =>
              `${caseId}-${kind}-${title}-${answerDueOn ?? ''}`
            }
            rowLink={({ caseId, kind }) => casePath(caseId, kind === 'measure' ? 'plan' : 'vermittlungen')}
            columns={[
              ownOrLent,
              { id: 'title', header: t('column.measure'), cell: ({ title }) => <bdi>{title}</bdi> },
              { id: 'institution', header: t('column.institution'), cell: ({ institution }) => institution },
              {
                id: 'due',
                header: t('column.answerDue'),
                cell: ({ answerDueOn }) => answerDueOn !== null && formatDay(answerDueOn),
              },
            ]}
          />
        </Section>
      )}
      {day.upcomingChecks.length > 0 && (
        <Section heading={t('checks')}>
          <Table
            caption={t('checks')}
            hideCaption
            rows={day.upcomingChecks}
            rowId={({ caseId }) => caseId}
            rowLink={({ caseId }) => casePath(caseId, 'nachhaltigkeit')}
            columns={[
              ownOrLent,
              reference,
              { id: 'due', header: t('column.checkDue'), cell: ({ dueOn }) => formatDay(dueOn) },
            ]}
          />
        </Section>
      )}
      {day.lent.length > 0 && (
        <Section heading={t('lent')}>
          <Table
            caption={t('lent')}
            hideCaption
            rows={day.lent}
            rowId={({ caseId }) => caseId}
            rowLink={({ caseId }) => casePath(caseId)}
            columns={[
              client,
              reference,
              { id: 'responsible', header: t('column.responsible'), cell: ({ responsible }) => responsible },
              { id: 'until', header: t('column.lentUntil'), cell: ({ until }) => formatDay(until) },
            ]}
          />
        </Section>
      )}
      {day.accessed.length > 0 && (
        <Section heading={t('accessed')}>
          <Table
            caption={t('accessed')}
            hideCaption
            rows={day.accessed}
            rowId={({ caseId }) => caseId}
            rowLink={({ caseId }) => casePath(caseId)}
            columns={[client, reference]}
          />
        </Section>
      )}
    </>
  );
}
