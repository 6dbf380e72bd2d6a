import { Check, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ConferenceTask } from '../../../domain/case/conference.ts';
import { localToday } from '../../../domain/validation.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { toast } from '../../ui/toast.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { useCase, useCaseCommand } from '../case-file/useCase.ts';

/** The tasks of a conference, each with its state and the button that changes it. */
export function TaskList({ tasks }: { readonly tasks: readonly ConferenceTask[] }) {
  const { t } = useTranslation('conferences');
  const format = useFormat();
  const { view, caseId } = useCase();
  const setDone = useCaseCommand('conference.setTaskDone');
  const change = async ({ id: taskId, version, doneOn }: ConferenceTask) => {
    await setDone.mutateAsync({ caseId, taskId, version, doneOn: doneOn === null ? localToday() : null });
    toast(t(doneOn === null ? 'finished' : 'reopened'));
  };
  const stateOf = ({ doneOn, dueOn }: ConferenceTask) => {
    if (doneOn !== null) return t('doneOn', { date: format.day(doneOn) });
    return dueOn === null ? t('open') : t('openUntil', { date: format.day(dueOn) });
  };
  const isLate = ({ doneOn, dueOn }: ConferenceTask) =>
    doneOn === null && dueOn !== null && dueOn < localToday();
  return (
    <>
      <ul className="kim-tasks" aria-label={t('tasks')}>
        {tasks.map((task) => (
          <li key={task.id}>
            <span>
              <bdi>{task.title}</bdi>
              {task.responsible !== '' && (
                <>
                  {' – '}
                  <bdi>{task.responsible}</bdi>
                </>
              )}{' '}
              <span className={isLate(task) ? 'kim-overdue' : 'kim-muted'}>({stateOf(task)})</span>
            </span>
            {view.mayWrite && (
              <Button
                kind="tertiary"
                compact
                icon={task.doneOn === null ? Check : Undo2}
                aria-label={`${t(task.doneOn === null ? 'finish' : 'reopen')}: ${task.title}`}
                onClick={() => void change(task).catch(() => undefined)}
              >
                {t(task.doneOn === null ? 'finish' : 'reopen')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {setDone.error && <FailureMessage failure={setDone.error} />}
    </>
  );
}
