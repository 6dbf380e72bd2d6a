import { GraduationCap, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { useCommand } from './api.ts';
import { useVaultStatus } from './session.ts';

/** To the Übungsakte and back, before either is open. It has its own people, passwords and folder. */
export function TrainingChoice() {
  const { t } = useTranslation();
  const choose = useCommand('vault.choose');
  const training = useVaultStatus()?.training;
  if (training === undefined || training === 'always') return null;
  const inTraining = training === 'chosen';
  return (
    <Button
      kind="tertiary"
      compact
      icon={inTraining ? Undo2 : GraduationCap}
      busy={choose.isPending}
      onClick={() => choose.mutate({ training: !inTraining })}
    >
      {t(inTraining ? 'training.leave' : 'training.open')}
    </Button>
  );
}
