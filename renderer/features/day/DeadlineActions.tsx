import { AlarmClock, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueView } from '../../../domain/contract/case.operations.ts';
import { restsOn } from '../../../domain/case/snooze.ts';
import { localToday } from '../../../domain/validation.ts';
import { useMayUse } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import { toast } from '../../ui/toast.ts';
import { useCaseCommand } from '../case-file/useCase.ts';
import './day.scss';
import { SnoozeDialog } from './SnoozeDialog.tsx';
import { useDueWords } from './useDueWords.ts';

/** Puts a deadline off, or takes it back; wherever a deadline stands. */
export function DeadlineActions({ deadline }: { readonly deadline: DueView }) {
  const { t } = useTranslation('day');
  const what = useDueWords()(deadline);
  const mayWrite = useMayUse('case.write');
  const takeUp = useCaseCommand('deadline.takeUp');
  const [open, setOpen] = useState(false);
  const { caseId, kind, recordId, putOff } = deadline;
  if (!mayWrite) return null;
  if (putOff !== null && restsOn(deadline, localToday())) {
    const back = async () => {
      await takeUp.mutateAsync({ caseId, kind, recordId, version: putOff.version });
      toast(t('snooze.takenUp'));
    };
    return (
      <Button
        kind="tertiary"
        className="kim-due__action"
        compact
        icon={Undo2}
        busy={takeUp.isPending}
        aria-label={t('snooze.takeUpLong', { what })}
        onClick={() => void back()}
      >
        {t('snooze.takeUp')}
      </Button>
    );
  }
  return (
    <>
      <Button
        kind="tertiary"
        className="kim-due__action"
        compact
        icon={AlarmClock}
        aria-label={t('snooze.actionLong', { what })}
        onClick={() => setOpen(true)}
      >
        {t('snooze.action')}
      </Button>
      {open && <SnoozeDialog deadline={deadline} onClose={() => setOpen(false)} />}
    </>
  );
}
