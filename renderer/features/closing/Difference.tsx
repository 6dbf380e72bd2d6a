import { Equal, Scale } from 'lucide-react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { GoalAttainment } from '../../../domain/case/closing.ts';
import type { ClosingFormHandle } from './ClosingForm.tsx';
import { viewDifference } from './view-difference.ts';

interface FormProps {
  readonly form: ClosingFormHandle;
  readonly index: number;
}

/** Follows what is chosen in the form. */
export function DifferenceOfForm({ form, index }: FormProps) {
  const [clientValue, caseworkerValue] = useWatch({
    control: form.hook.control,
    name: [`goals.${index}.clientValue`, `goals.${index}.caseworkerValue`],
  });
  return (
    <p className="kim-difference" role="status">
      <Difference clientValue={clientValue} caseworkerValue={caseworkerValue} />
    </p>
  );
}

type Views = Pick<GoalAttainment, 'clientValue' | 'caseworkerValue'>;

/** What lies between the two views, as a sentence that both can read. */
export function Difference(views: Views) {
  const { t } = useTranslation('closing');
  const found = viewDifference(views);
  const Icon = found.kind === 'same' ? Equal : Scale;
  const words = () => {
    switch (found.kind) {
      case 'open':
        return t(
          `difference.${({ both: 'openBoth', client: 'openClient', caseworker: 'openCaseworker' } as const)[found.missing]}`,
        );
      case 'same':
        return t('difference.same');
      case 'client-higher':
        return t('difference.clientHigher', { count: found.steps });
      case 'caseworker-higher':
        return t('difference.caseworkerHigher', { count: found.steps });
    }
  };
  return (
    <>
      <Icon size={20} /> {words()}
    </>
  );
}
