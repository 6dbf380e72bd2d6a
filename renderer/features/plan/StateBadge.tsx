import { Ban, CircleDashed, CirclePause, CirclePlay, CircleX, type LucideIcon } from 'lucide-react';
import { goalStates, type GoalState } from '../../../domain/vocabulary/goal-states.ts';
import { measureStates, type MeasureState } from '../../../domain/vocabulary/measure-states.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Badge } from '../../ui/Badge.tsx';
import type { Tone } from '../../ui/tone.ts';

interface Look {
  readonly tone: Tone | 'neutral';
  readonly icon?: LucideIcon;
}

const goalLooks: Readonly<Record<GoalState, Look>> = {
  open: { tone: 'neutral' },
  'in-progress': { tone: 'info', icon: CirclePlay },
  reached: { tone: 'success' },
  'partly-reached': { tone: 'success', icon: CircleDashed },
  'not-reached': { tone: 'warning', icon: CircleX },
  suspended: { tone: 'neutral', icon: CirclePause },
  'given-up': { tone: 'neutral', icon: Ban },
};

const measureLooks: Readonly<Record<MeasureState, Look>> = {
  planned: { tone: 'neutral' },
  running: { tone: 'info', icon: CirclePlay },
  done: { tone: 'success' },
  'not-possible': { tone: 'warning', icon: CircleX },
  rejected: { tone: 'warning', icon: Ban },
  dropped: { tone: 'neutral', icon: Ban },
};

export function GoalStateBadge({ state }: { readonly state: GoalState }) {
  const { language } = useLanguage();
  return <Badge {...goalLooks[state]}>{goalStates.label(state, language)}</Badge>;
}

export function MeasureStateBadge({ state }: { readonly state: MeasureState }) {
  const { language } = useLanguage();
  return <Badge {...measureLooks[state]}>{measureStates.label(state, language)}</Badge>;
}
