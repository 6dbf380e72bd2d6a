import { CircleCheck, Info, OctagonAlert, TriangleAlert, type LucideIcon } from 'lucide-react';

export const tones = ['info', 'success', 'warning', 'danger'] as const;
export type Tone = (typeof tones)[number];

/** Four colours that some people can't tell apart: each has a shape of its own. */
export const toneIcons: Record<Tone, LucideIcon> = {
  info: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  danger: OctagonAlert,
};
