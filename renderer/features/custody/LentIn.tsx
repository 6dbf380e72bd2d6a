import { useTranslation } from 'react-i18next';
import { useOperation } from '../../app/api.ts';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { casePath } from '../case-file/case-pages.ts';

/** Cases of colleagues that one has on loan. */
export function LentIn() {
  const { t } = useTranslation('custody');
  const { day } = useFormat();
  const loans = useOperation('day.overview', {}).data?.lent ?? [];
  return (
    <Section heading={t('inHeading')}>
      {loans.length === 0 ? (
        <p className="kim-muted">{t('inNone')}</p>
      ) : (
        <Table
          caption={t('inHeading')}
          hideCaption
          rows={loans}
          rowId={({ caseId }) => caseId}
          rowLink={({ caseId }) => casePath(caseId)}
          columns={[
            {
              id: 'client',
              header: t('column.client'),
              rowHeader: true,
              cell: ({ clientName }) => <bdi>{clientName}</bdi>,
            },
            {
              id: 'reference',
              header: t('column.reference'),
              cell: ({ reference }) => <span className="kim-numeric">{reference}</span>,
            },
            { id: 'responsible', header: t('column.responsible'), cell: ({ responsible }) => responsible },
            { id: 'until', header: t('column.until'), cell: ({ until }) => day(until) },
          ]}
        />
      )}
    </Section>
  );
}
