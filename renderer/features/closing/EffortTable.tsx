import { useTranslation } from 'react-i18next';
import { casePhases } from '../../../domain/vocabulary/case-phases.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { useCase } from '../case-file/useCase.ts';

/** Minutes per phase, derived from the contacts. */
export function EffortTable() {
  const { t } = useTranslation('closing');
  const { language } = useLanguage();
  const { view } = useCase();
  const format = useFormat();
  return (
    <Section heading={t('effort.heading')}>
      {view.minutesByPhase.length === 0 ? (
        <p>{t('effort.none')}</p>
      ) : (
        <div className="kim-effort">
          <Table
            caption={t('effort.caption')}
            hideCaption
            rows={view.minutesByPhase}
            rowId={({ phase }) => phase}
            columns={[
              {
                id: 'phase',
                header: t('effort.phase'),
                cell: ({ phase }) => casePhases.label(phase, language),
              },
              {
                id: 'minutes',
                header: t('effort.minutes'),
                numeric: true,
                cell: ({ minutes }) => format.number(minutes),
              },
            ]}
            footer={
              <tr>
                <th scope="row">{t('effort.total')}</th>
                <td className="kim-table__number">{format.number(view.minutesTotal)}</td>
              </tr>
            }
          />
          <p className="kim-muted">{t('effort.derived', { count: view.contactCount })}</p>
        </div>
      )}
    </Section>
  );
}
