import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { toneIcons, type Tone } from './tone.ts';

interface Props {
  readonly tone: Tone;
  readonly heading: string;
  readonly children?: ReactNode;
  /** Speaks up at once when it appears; for what follows an action. */
  readonly live?: boolean | undefined;
  readonly ref?: Ref<HTMLDivElement> | undefined;
}

/** A message that stays on the page. The tone is said in shape and words too. */
export function Alert({ tone, heading, children, live, ref }: Props) {
  const { t } = useTranslation();
  const Icon = toneIcons[tone];
  return (
    <div
      ref={ref}
      className={`kern-alert kern-alert--${tone} kim-alert`}
      role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
    >
      <div className="kern-alert__header">
        <Icon size={22} />
        <span className="kim-sr-only">{t(`message.${tone}`)}: </span>
        <p>{heading}</p>
      </div>
      {children && <div className="kern-alert__body">{children}</div>}
    </div>
  );
}
