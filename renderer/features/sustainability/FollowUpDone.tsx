import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { askedAgain } from '../../../domain/case/check-rules.ts';
import { useMayUse } from '../../app/session.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { toast } from '../../ui/toast.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { useCase, useCaseCommand } from '../case-file/useCase.ts';
import { useUndo } from '../history/useUndo.ts';

/** In an ended case: that somebody asked again, and that it was enough. Otherwise the case is reopened. */
export function FollowUpDone() {
  const { t } = useTranslation('sustainability');
  const { view, caseId } = useCase();
  const format = useFormat();
  const mayWrite = useMayUse('case.write');
  const save = useCaseCommand('check.save');
  const undoOf = useUndo();
  const { check } = view;
  if (check?.followUpNeeded !== true || !mayWrite) return null;
  const note = async () => {
    const { version, ...details } = check;
    const saved = await save.mutateAsync({ caseId, version, details: askedAgain(details) });
    toast(t('askedAgain.done'), 'success', undoOf('check', saved));
  };
  const heading =
    check.followUpOn === null
      ? t('askedAgain.heading')
      : t('askedAgain.headingOn', { day: format.day(check.followUpOn) });
  return (
    <Alert tone="info" heading={heading}>
      {check.followUpNote !== '' && <p className="kim-entered">{check.followUpNote}</p>}
      <p>{t('askedAgain.text')}</p>
      <Button
        kind="secondary"
        icon={Check}
        busy={save.isPending}
        onClick={() => void note().catch(() => undefined)}
      >
        {t('askedAgain.button')}
      </Button>
      {save.error && <FailureMessage failure={save.error} />}
    </Alert>
  );
}
