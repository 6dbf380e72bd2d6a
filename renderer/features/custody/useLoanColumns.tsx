import { useTranslation } from 'react-i18next';
import type { Column } from '../../ui/table-column.ts';
import { useFormat } from '../../ui/useFormat.ts';

interface Loan {
  readonly clientName: string;
  readonly reference: string;
  readonly responsible: string;
  readonly until: string;
}

/** A loan in a row, the same for what one lends and for what one has on loan. */
export function useLoanColumns(): Record<'client' | 'reference' | 'responsible' | 'until', Column<Loan>> {
  const { t } = useTranslation('custody');
  const { day } = useFormat();
  return {
    client: {
      id: 'client',
      header: t('column.client'),
      rowHeader: true,
      cell: ({ clientName }) => <bdi>{clientName}</bdi>,
    },
    reference: {
      id: 'reference',
      header: t('column.reference'),
      cell: ({ reference }) => <span className="kim-numeric">{reference}</span>,
    },
    responsible: {
      id: 'responsible',
      header: t('column.responsible'),
      cell: ({ responsible }) => responsible,
    },
    until: { id: 'until', header: t('column.until'), cell: ({ until }) => day(until) },
  };
}
