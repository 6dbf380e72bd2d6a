import { useTranslation } from 'react-i18next';
import {
  stateOf,
  type InterpretingRequest,
  type RequestState,
} from '../../../domain/interpreting/request.ts';
import { weekdayOf } from '../../../domain/interpreting/interpreter.ts';
import { localToday } from '../../../domain/validation.ts';
import { interpretingFailures } from '../../../domain/vocabulary/interpreting-failures.ts';
import { interpretingLanguages } from '../../../domain/vocabulary/interpreting-languages.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Badge } from '../../ui/Badge.tsx';
import type { Column } from '../../ui/table-column.ts';
import type { Tone } from '../../ui/tone.ts';
import { useFormat } from '../../ui/useFormat.ts';

const tones: Record<RequestState, Tone | 'neutral'> = {
  requested: 'warning',
  assigned: 'info',
  done: 'success',
  failed: 'neutral',
};

/** A request in a row, the same in a case and over all cases. */
export function useRequestColumns(): Record<
  'when' | 'language' | 'what' | 'state',
  Column<InterpretingRequest>
> {
  const { t } = useTranslation('interpreting');
  const { language } = useLanguage();
  const format = useFormat();

  const beside = (one: InterpretingRequest): string | null => {
    if (one.failure !== null)
      return [interpretingFailures.label(one.failure, language), one.note].filter(Boolean).join('. ');
    if (one.minutes !== null)
      return `${one.interpreterName || t('byDeleted')}, ${format.minutes(one.minutes)}`;
    return one.interpreterName;
  };
  return {
    when: {
      id: 'when',
      header: t('request.when'),
      cell: ({ heldOn, time }) => (
        <>
          <span className="kim-numeric">
            {t(`weekdayShort.${weekdayOf(heldOn)}`)}, {format.day(heldOn)}
          </span>
          {time !== '' && (
            <p className="kim-muted kim-small">
              <bdi>{time}</bdi>
            </p>
          )}
        </>
      ),
    },
    language: {
      id: 'language',
      header: t('request.language'),
      rowHeader: true,
      cell: (one) => interpretingLanguages.label(one.language, language),
    },
    what: {
      id: 'what',
      header: t('request.what'),
      cell: ({ occasion, place, plannedMinutes }) => (
        <>
          <bdi>{occasion}</bdi>
          {(place !== '' || plannedMinutes !== null) && (
            <p className="kim-muted kim-small">
              <bdi>
                {[place, plannedMinutes !== null && format.minutes(plannedMinutes)]
                  .filter(Boolean)
                  .join(', ')}
              </bdi>
            </p>
          )}
        </>
      ),
    },
    state: {
      id: 'state',
      header: t('request.state'),
      cell: (one) => {
        const state = stateOf(one);
        const late = state === 'assigned' && one.heldOn < localToday();
        const more = beside(one);
        return (
          <>
            <Badge tone={late ? 'warning' : tones[state]}>
              {t(late ? 'resultMissing' : `state.${state}`)}
            </Badge>
            {more !== null && (
              <p className="kim-small">
                <bdi>{more}</bdi>
              </p>
            )}
          </>
        );
      },
    },
  };
}
