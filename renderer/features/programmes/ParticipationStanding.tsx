import { useTranslation } from 'react-i18next';
import type { Term } from '../../../domain/programme/group.ts';
import {
  participationStateOn,
  type Participation,
  type ParticipationState,
} from '../../../domain/programme/participation.ts';
import { localToday } from '../../../domain/validation.ts';
import { participationEndings } from '../../../domain/vocabulary/participation-endings.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Badge } from '../../ui/Badge.tsx';
import type { Tone } from '../../ui/tone.ts';
import { useFormat } from '../../ui/useFormat.ts';

const tones: Record<ParticipationState, Tone | 'neutral'> = {
  waiting: 'warning',
  joining: 'info',
  'taking-part': 'success',
  left: 'neutral',
};

interface Props {
  readonly participation: Pick<
    Participation,
    'registeredOn' | 'joinedOn' | 'endedOn' | 'endReason' | 'endNote'
  >;
  readonly term: Term;
}

/** How a family stands to its group, and since when. */
export function ParticipationStanding({ participation, term }: Props) {
  const { t } = useTranslation('programmes');
  const { language } = useLanguage();
  const { day } = useFormat();
  const { registeredOn, joinedOn, endedOn, endReason, endNote } = participation;
  const state = participationStateOn(participation, term, localToday());
  const from = joinedOn === null ? null : day(joinedOn);
  /** The group's own end is the end of everybody in it. */
  const to = day(endedOn ?? term.endsOn ?? '');
  const since = () => {
    if (state === 'left')
      return from === null ? t('standing.notTaken', { to }) : t('standing.from', { from, to });
    if (from === null) return t('standing.registered', { day: day(registeredOn) });
    return t(state === 'joining' ? 'standing.joins' : 'standing.since', { day: from });
  };
  return (
    <>
      <Badge tone={tones[state]}>{t(`participationState.${state}`)}</Badge>
      <p className="kim-small">{since()}</p>
      {state === 'left' && (
        <p className="kim-small kim-muted">
          <bdi>
            {[endReason ? participationEndings.label(endReason, language) : t('standing.groupEnded'), endNote]
              .filter((part) => part !== '')
              .join('. ')}
          </bdi>
        </p>
      )}
    </>
  );
}
