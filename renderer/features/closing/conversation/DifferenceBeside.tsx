import { useWatch } from 'react-hook-form';
import { Second } from '../../../ui/Second.tsx';
import type { SecondLanguage } from '../../conversation/second-language.ts';
import { useBeside } from '../../conversation/SecondLanguageContext.ts';
import type { ClosingFormHandle } from '../ClosingForm.tsx';
import { Difference } from '../Difference.tsx';
import { viewDifference } from '../view-difference.ts';

interface Props {
  readonly form: ClosingFormHandle;
  readonly index: number;
}

/** What lies between the two views, in both languages. */
export function DifferenceBeside({ form, index }: Props) {
  const beside = useBeside();
  const [clientValue, caseworkerValue] = useWatch({
    control: form.hook.control,
    name: [`goals.${index}.clientValue`, `goals.${index}.caseworkerValue`],
  });
  const found = viewDifference({ clientValue, caseworkerValue });
  const words = ({ closing }: SecondLanguage) => {
    if (found.kind === 'open') return closing.notSaid;
    if (found.kind === 'same') return closing.same;
    const who = found.kind === 'client-higher' ? closing.clientHigher : closing.caseworkerHigher;
    return `${who} ${closing.levelsApart}: ${found.steps}`;
  };
  return (
    <div className="kim-difference" role="status">
      <span>
        <Difference clientValue={clientValue} caseworkerValue={caseworkerValue} />
        <Second words={beside(words)} />
      </span>
    </div>
  );
}
