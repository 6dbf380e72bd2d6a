import { useTranslation } from 'react-i18next';
import { Alert } from '../../ui/Alert.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { useCase } from '../case-file/useCase.ts';
import { FollowUpDone } from './FollowUpDone.tsx';
import { RecordedCheck } from './RecordedCheck.tsx';
import { ReopenForFollowUp } from './ReopenForFollowUp.tsx';

/** The check as it stands after the case has ended. */
export function CheckRecord() {
  const { t } = useTranslation('sustainability');
  const { view } = useCase();
  const format = useFormat();
  const { check, closing, goals } = view;
  const day = view.file.endedOn === null ? '' : format.day(view.file.endedOn);
  return (
    <>
      <Alert tone="info" heading={t('ended', { day })} />
      <FollowUpDone />
      <ReopenForFollowUp />
      {check === null ? (
        <p>{t('nothing')}</p>
      ) : (
        <RecordedCheck check={check} closing={closing} goals={goals} />
      )}
    </>
  );
}
