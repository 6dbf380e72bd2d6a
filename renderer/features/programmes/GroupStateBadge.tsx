import { useTranslation } from 'react-i18next';
import { groupStateOn, type GroupState, type Term } from '../../../domain/programme/group.ts';
import { localToday } from '../../../domain/validation.ts';
import { Badge } from '../../ui/Badge.tsx';
import type { Tone } from '../../ui/tone.ts';

const tones: Record<GroupState, Tone | 'neutral'> = { planned: 'info', running: 'success', ended: 'neutral' };

export function GroupStateBadge({ term }: { readonly term: Term }) {
  const { t } = useTranslation('programmes');
  const state = groupStateOn(term, localToday());
  return <Badge tone={tones[state]}>{t(`groupState.${state}`)}</Badge>;
}
