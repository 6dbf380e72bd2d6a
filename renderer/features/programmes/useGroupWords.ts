import { useTranslation } from 'react-i18next';
import { seatsOf, type ProgrammeGroup, type Seats, type Term } from '../../../domain/programme/group.ts';
import { programmeKinds } from '../../../domain/vocabulary/programme-kinds.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { useFormat } from '../../ui/useFormat.ts';

type Counted = Pick<ProgrammeGroup, 'places'> & Pick<Seats, 'taken' | 'waiting'>;

/** How a group is called, how long it goes on and whether there is room. */
export function useGroupWords() {
  const { t } = useTranslation('programmes');
  const { language } = useLanguage();
  const { day } = useFormat();
  return {
    name: ({ kind, place }: Pick<ProgrammeGroup, 'kind' | 'place'>): string =>
      `${programmeKinds.label(kind, language)} – ${place}`,
    /** Empty where no day is known. */
    term({ startsOn, endsOn }: Term): string {
      if (startsOn === null) return endsOn === null ? '' : t('group.until', { day: day(endsOn) });
      return endsOn === null
        ? t('group.since', { day: day(startsOn) })
        : t('group.term', { from: day(startsOn), to: day(endsOn) });
    },
    seats(group: Counted): {
      readonly taken: string;
      readonly free: string | null;
      readonly waiting: string | null;
    } {
      const { taken, waiting, free } = seatsOf(group, group);
      return {
        taken:
          group.places === null
            ? t('group.families', { count: taken })
            : t('group.taken', { taken, places: group.places }),
        free:
          free === null
            ? null
            : free > 0
              ? t('group.free', { count: free })
              : free === 0
                ? t('group.full')
                : t('group.over', { count: -free }),
        waiting: waiting === 0 ? null : t('group.waiting', { count: waiting }),
      };
    },
  };
}
