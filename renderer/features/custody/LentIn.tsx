import { useTranslation } from 'react-i18next';
import { useOperation } from '../../app/api.ts';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { casePath } from '../case-file/case-pages.ts';
import { useLoanColumns } from './useLoanColumns.tsx';

/** Cases of colleagues that one has on loan. */
export function LentIn() {
  const { t } = useTranslation('custody');
  const { client, reference, responsible, until } = useLoanColumns();
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
          columns={[client, reference, responsible, until]}
        />
      )}
    </Section>
  );
}
