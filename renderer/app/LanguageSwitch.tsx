import { useTranslation } from 'react-i18next';
import { languages } from '../locales/i18n.ts';
import { useLanguage } from './LanguageContext.ts';

const names = { de: 'german', en: 'english' } as const;

/** German or English. Each language is named in itself. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const { language, choose } = useLanguage();
  return (
    <div className="kim-language" role="group" aria-label={t('frame.language')}>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          onClick={() => choose(one)}
        >
          <span aria-hidden="true">{one.toUpperCase()}</span>
          <span className="kim-sr-only">{t(`frame.${names[one]}`)}</span>
        </button>
      ))}
    </div>
  );
}
