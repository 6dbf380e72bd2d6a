import { ZoomIn, ZoomOut } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/IconButton.tsx';

const steps = [50, 75, 100, 150, 200, 300] as const;
const usual = steps.indexOf(100);

export interface Zoom {
  /** Of the width that there is. */
  readonly percent: number;
  readonly larger: () => void;
  readonly smaller: () => void;
}

export function useZoom(): Zoom {
  const [step, setStep] = useState(usual);
  return {
    percent: steps[step] ?? 100,
    larger: () => setStep((now) => Math.min(now + 1, steps.length - 1)),
    smaller: () => setStep((now) => Math.max(now - 1, 0)),
  };
}

export function ZoomBar({ zoom }: { readonly zoom: Zoom }) {
  const { t } = useTranslation('attachments');
  return (
    <div className="kim-row">
      <IconButton icon={ZoomOut} label={t('smaller')} onClick={zoom.smaller} />
      <span className="kim-numeric" aria-live="polite">
        {t('zoom', { percent: zoom.percent })}
      </span>
      <IconButton icon={ZoomIn} label={t('larger')} onClick={zoom.larger} />
    </div>
  );
}
