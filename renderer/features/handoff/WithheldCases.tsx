import { useTranslation } from 'react-i18next';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { Section } from '../../ui/Section.tsx';
import { LongTable } from './LongTable.tsx';
import type { Preview } from './MonthPreview.tsx';
import { isWithheldReason, placeToResolve } from './withheld-reason.ts';

/** What stays, why, and where something can be done about it. */
export function WithheldCases({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation('handoff');
  const { withheld, withheldCount } = preview;
  const words = (reason: string, part: 'reason' | 'todo') =>
    isWithheldReason(reason) ? t(`withheldReason.${reason}.${part}`) : reason;
  return (
    <Section heading={t('preview.withheld')}>
      <p>
        {withheldCount === 0
          ? t('preview.withheldNone')
          : t('preview.withheldText', { count: withheldCount })}
      </p>
      {withheld.length < withheldCount && (
        <p>{t('preview.shownOf', { shown: withheld.length, count: withheldCount })}</p>
      )}
      {withheld.length > 0 && (
        <LongTable
          caption={t('preview.withheldCaption')}
          hideCaption
          rows={withheld.map((row, index) => ({ ...row, id: String(index) }))}
          rowId={({ id }) => id}
          columns={[
            {
              id: 'case',
              header: t('preview.case'),
              width: '11rem',
              cell: ({ caseId, reference, reason }) =>
                caseId === null ? (
                  t('preview.foreignCase')
                ) : (
                  <RouteLink to={placeToResolve(caseId, reason)}>{reference}</RouteLink>
                ),
            },
            { id: 'reason', header: t('preview.reason'), cell: ({ reason }) => words(reason, 'reason') },
            { id: 'todo', header: t('preview.todo'), cell: ({ reason }) => words(reason, 'todo') },
          ]}
        />
      )}
    </Section>
  );
}
