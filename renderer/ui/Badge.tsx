import { Circle, CircleAlert, CircleCheck, CircleDot, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Tone } from './tone.ts';

const shapes: Record<Tone | 'neutral', LucideIcon> = {
  neutral: Circle,
  info: CircleDot,
  success: CircleCheck,
  warning: TriangleAlert,
  danger: CircleAlert,
};

interface Props {
  readonly tone?: Tone | 'neutral' | undefined;
  /** Another shape than the tone's own, such as one per phase. */
  readonly icon?: LucideIcon | undefined;
  readonly children: ReactNode;
}

/** A state in words, with a colour and a shape that repeat it. */
export function Badge({ tone = 'neutral', icon, children }: Props) {
  const Icon = icon ?? shapes[tone];
  return (
    <span className={`kern-badge kern-badge--${tone} kim-badge kim-badge--${tone}`}>
      <Icon size={16} />
      {children}
    </span>
  );
}
