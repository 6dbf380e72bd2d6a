import { Handshake } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../domain/contract/operations.ts';
import { useMayUse } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { casePath } from '../case-file/case-pages.ts';
import './custody.scss';
import { EndAllDialog } from './EndAllDialog.tsx';
import { EndLendingDialog } from './EndLendingDialog.tsx';
import { useOwnSlot } from './useCarriers.ts';
import { useLoanColumns } from './useLoanColumns.tsx';

type Loan = Output<'lending.overview'>['out'][number];

/** What is lent out, until when, and how to get it back before. */
export function LentOut({ loans }: { readonly loans: readonly Loan[] }) {
  const { t } = useTranslation('custody');
  const { client, reference, responsible, until } = useLoanColumns();
  const mayAssign = useMayUse('case.assign');
  const slot = useOwnSlot();
  const own = loans.filter(({ responsibleId }) => responsibleId === slot);
  const [ending, setEnding] = useState<Loan | null>(null);
  const [endingAll, setEndingAll] = useState(false);
  return (
    <Section
      heading={t('outHeading')}
      aside={
        own.length > 1 && (
          <Button kind="secondary" compact onClick={() => setEndingAll(true)}>
            {t('endAll')}
          </Button>
        )
      }
    >
      {loans.length === 0 ? (
        <EmptyState icon={Handshake} heading={t('outNone')}>
          <p>{t('outNoneText')}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t('outHeading')}
          hideCaption
          rows={loans}
          rowId={({ id }) => id}
          rowLink={({ caseId }) => casePath(caseId)}
          columns={[
            client,
            reference,
            ...(mayAssign ? [responsible] : []),
            { id: 'to', header: t('column.to'), cell: ({ toName }) => toName },
            until,
            {
              id: 'action',
              header: t('column.action'),
              cell: (loan) => (
                <Button
                  kind="tertiary"
                  className="kim-custody__action"
                  compact
                  aria-label={t('endLong', { name: `${loan.clientName}, ${loan.toName}` })}
                  onClick={() => setEnding(loan)}
                >
                  {t('end')}
                </Button>
              ),
            },
          ]}
        />
      )}
      {endingAll && <EndAllDialog onClose={() => setEndingAll(false)} />}
      {ending && <EndLendingDialog lending={ending} onClose={() => setEnding(null)} />}
    </Section>
  );
}
