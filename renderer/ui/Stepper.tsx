import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';

export interface Step {
  readonly label: string;
  readonly state: 'done' | 'current' | 'open';
}

interface Props {
  /** What the steps belong to: „Phasen des Falls“. */
  readonly label: string;
  readonly steps: readonly Step[];
  /** Makes done and current steps buttons. */
  readonly onChoose?: ((index: number) => void) | undefined;
}

/** Where one is in an ordered process. */
export function Stepper({ label, steps, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <ol className="kim-stepper" aria-label={label}>
      {steps.map((step, index) => {
        const inside = (
          <>
            <span className="kim-stepper__mark" aria-hidden="true">
              {step.state === 'done' ? <Check size={16} /> : index + 1}
            </span>
            <span>{step.label}</span>
            <span className="kim-sr-only"> ({t(`step.${step.state}`)})</span>
          </>
        );
        return (
          <li key={step.label} aria-current={step.state === 'current' ? 'step' : undefined}>
            {onChoose && step.state !== 'open' ? (
              <button type="button" onClick={() => onChoose(index)}>
                {inside}
              </button>
            ) : (
              inside
            )}
          </li>
        );
      })}
    </ol>
  );
}
