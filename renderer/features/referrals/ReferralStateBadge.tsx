import { referralStates, type ReferralState } from '../../../domain/vocabulary/referral-states.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Badge } from '../../ui/Badge.tsx';
import type { Tone } from '../../ui/tone.ts';

const tones: Readonly<Record<ReferralState, Tone | 'neutral'>> = {
  'in-progress': 'info',
  accepted: 'success',
  rejected: 'danger',
  done: 'success',
  revoked: 'neutral',
};

export function ReferralStateBadge({ state }: { readonly state: ReferralState }) {
  const { language } = useLanguage();
  return <Badge tone={tones[state]}>{referralStates.label(state, language)}</Badge>;
}
