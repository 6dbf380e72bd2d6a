import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import type { AssessmentPart } from './assessment-parts.ts';
import { usePartName } from './usePartName.ts';

interface Props {
  readonly part: AssessmentPart;
  /** Names the part on the button, where the text around it does not. */
  readonly named?: boolean | undefined;
  readonly onCorrect: ((part: AssessmentPart) => void) | undefined;
}

/** From a sentence of the summary to the place where it was written down. */
export function CorrectButton({ part, named, onCorrect }: Props) {
  const { t } = useTranslation('assessment');
  const partName = usePartName();
  if (!onCorrect) return null;
  return (
    <Button
      kind="tertiary"
      compact
      icon={Pencil}
      aria-label={t('readAloud.correctNamed', { part: partName(part) })}
      onClick={() => onCorrect(part)}
    >
      {named ? t('readAloud.correctNamed', { part: partName(part) }) : t('readAloud.correct')}
    </Button>
  );
}
