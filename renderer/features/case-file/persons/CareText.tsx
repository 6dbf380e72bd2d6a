import type { Membership } from '../../../../domain/case/household.ts';
import { formatGermanDate } from '../../../../domain/date.ts';
import { careStates } from '../../../../domain/vocabulary/care-states.ts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Badge } from '../../../ui/Badge.tsx';

type Care = Pick<Membership, 'careState' | 'carePlace' | 'careSince' | 'careSituation'>;

/** KiTa, school or training in few words; a place that is missing stands out. */
export function CareText({ careState, carePlace, careSince, careSituation }: Care) {
  const { t } = useTranslation('persons');
  const { language } = useLanguage();
  const state = careState && careStates.label(careState, language);
  const more = [carePlace, careSince && t('sinceDate', { date: formatGermanDate(careSince) }), careSituation];
  const seeking = careState !== null && careStates.find(careState)?.seeking === true;
  return (
    <>
      {seeking ? <Badge tone="warning">{state}</Badge> : state}
      {more.filter(Boolean).map((text) => (
        <div className="kim-muted" key={text}>
          <bdi>{text}</bdi>
        </div>
      ))}
    </>
  );
}
