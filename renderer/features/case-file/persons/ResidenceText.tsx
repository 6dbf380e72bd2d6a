import { useTranslation } from 'react-i18next';
import type { Membership } from '../../../../domain/case/household.ts';
import { formatGermanDate } from '../../../../domain/date.ts';
import { germanLevels } from '../../../../domain/vocabulary/german-levels.ts';
import { residenceTitles } from '../../../../domain/vocabulary/residence-titles.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';

type Standing = Pick<Membership, 'residenceTitle' | 'residenceExpiresOn' | 'germanLevel' | 'qualification'>;

/** Residence title, German and training in few words. */
export function ResidenceText({ residenceTitle, residenceExpiresOn, germanLevel, qualification }: Standing) {
  const { t } = useTranslation('persons');
  const { language } = useLanguage();
  const more = [
    residenceExpiresOn && t('validUntil', { date: formatGermanDate(residenceExpiresOn) }),
    germanLevel && t('german', { level: germanLevels.label(germanLevel, language) }),
    qualification,
  ];
  return (
    <>
      {residenceTitle && residenceTitles.label(residenceTitle, language)}
      {more.filter(Boolean).map((text) => (
        <div className="kim-muted" key={text}>
          <bdi>{text}</bdi>
        </div>
      ))}
    </>
  );
}
