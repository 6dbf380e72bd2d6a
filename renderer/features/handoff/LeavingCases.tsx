import { useTranslation } from 'react-i18next';
import type { Recipient } from '../../../domain/handoff/recipients.ts';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { Section } from '../../ui/Section.tsx';
import { CaseParts } from './CaseParts.tsx';
import { columnWidth } from './column-width.ts';
import { LongTable } from './LongTable.tsx';
import type { Preview } from './MonthPreview.tsx';
import { useHandoffWords } from './useHandoffWords.ts';

interface Props {
  readonly preview: Preview;
  readonly month: string;
  readonly recipient: Recipient;
}

/** The rows exactly as they will leave, beside the reference that stays. */
export function LeavingCases({ preview, month, recipient }: Props) {
  const { t } = useTranslation('handoff');
  const words = useHandoffWords();
  const { columns, leaving, leavingCount } = preview;
  if (leavingCount === 0) {
    return (
      <Section heading={t('preview.leaving')}>
        <p>
          {t('preview.leavingNone', { month: words.month(month), recipient: words.recipient(recipient) })}
        </p>
      </Section>
    );
  }
  return (
    <Section heading={t('preview.leaving')}>
      <p>{t('preview.leavingText', { count: leavingCount })}</p>
      <p className="kim-muted">{t('preview.referenceHint')}</p>
      {leaving.length < leavingCount && (
        <p>{t('preview.shownOf', { shown: leaving.length, count: leavingCount })}</p>
      )}
      <div className="kim-handoff-rows">
        <LongTable
          caption={t('preview.caption')}
          rows={leaving}
          rowId={({ pseudonym }) => pseudonym}
          columns={[
            {
              id: 'reference',
              header: t('preview.reference'),
              width: '12rem',
              cell: ({ caseId, reference }) =>
                caseId === null ? (
                  t('preview.foreignCase')
                ) : (
                  <RouteLink className="kern-link kim-numeric" to={`/faelle/${caseId}/ueberblick`}>
                    {reference}
                  </RouteLink>
                ),
            },
            ...columns.map((column) => ({
              id: column,
              header: column,
              width: columnWidth(
                column,
                leaving.map(({ values }) => values[column] ?? ''),
              ),
              cell: (row: Preview['leaving'][number]) => row.values[column] ?? '',
            })),
          ]}
        />
      </div>
      <CaseParts parts={preview.parts} />
    </Section>
  );
}
