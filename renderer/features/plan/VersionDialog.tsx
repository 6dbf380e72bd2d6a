import { useTranslation } from 'react-i18next';
import { useOperation } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { useCase } from '../case-file/useCase.ts';
import { GoalList } from './GoalList.tsx';
import { PlanWorkContext } from './plan-work.ts';

interface Props {
  readonly number: number;
  readonly onClose: () => void;
}

/** An agreed version as it was, without anything that could change it. */
export function VersionDialog({ number, onClose }: Props) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const { caseId } = useCase();
  const query = useOperation('plan.version', { caseId, number });
  return (
    <Dialog isOpen wide onClose={onClose} heading={t('versions.numbered', { number })}>
      <Loaded query={query}>
        {(version) => (
          <PlanWorkContext value={null}>
            <p>{t('versions.readOnly', { date: format.day(version.agreedOn) })}</p>
            <GoalList goals={version.goals} />
          </PlanWorkContext>
        )}
      </Loaded>
    </Dialog>
  );
}
