import { useTranslation } from 'react-i18next';
import { Alert } from '../../ui/Alert.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { casePath } from '../case-file/case-pages.ts';
import { useCase } from '../case-file/useCase.ts';
import { EffortTable } from './EffortTable.tsx';
import { RecordedClosing } from './RecordedClosing.tsx';

/** The evaluation as it stands after the case was closed. */
export function ClosingRecord() {
  const { t } = useTranslation('closing');
  const { view, caseId } = useCase();
  const format = useFormat();
  const { closedOn, phase } = view.file;
  const day = closedOn === null ? '' : format.day(closedOn);
  return (
    <>
      <Alert tone="info" heading={phase === 'ended' ? t('closed.ended', { day }) : t('closed.info', { day })}>
        {phase === 'sustainability' && (
          <RouteLink to={casePath(caseId, 'nachhaltigkeit')}>{t('closed.toCheck')}</RouteLink>
        )}
      </Alert>
      {view.closing === null ? (
        <p>{t('closed.nothing')}</p>
      ) : (
        <RecordedClosing closing={view.closing} goals={view.goals} />
      )}
      <EffortTable />
    </>
  );
}
