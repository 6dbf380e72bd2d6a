import { useTranslation } from 'react-i18next';
import type { Membership } from '../../../../domain/case/household.ts';
import { formatGermanDate } from '../../../../domain/date.ts';
import { germanLevels } from '../../../../domain/vocabulary/german-levels.ts';
import { languageProofs } from '../../../../domain/vocabulary/language-proofs.ts';
import { residenceTitles } from '../../../../domain/vocabulary/residence-titles.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';

type Standing = Pick<
  Membership,
  'residenceTitle' | 'residenceExpiresOn' | 'germanLevel' | 'germanProof' | 'qualification'
>;

/** Residence title, German and training in few words. */
export function ResidenceText(standing: Standing) {
  const { residenceTitle, residenceExpiresOn, germanLevel, germanProof, qualification } = standing;
  const { t } = useTranslation('persons');
  const { language } = useLanguage();
  const german = [
    germanLevel && t('german', { level: germanLevels.label(germanLevel, language) }),
    germanProof && t('proof', { how: languageProofs.label(germanProof, language) }),
  ];
  const more = [
    residenceExpiresOn && t('validUntil', { date: formatGermanDate(residenceExpiresOn) }),
    german.filter(Boolean).join(', '),
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
