import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { termAreas, termNames, terms, type TermArea } from '../../domain/glossary/terms.ts';
import { plainText } from '../ui/plain-text.ts';
import { SearchField } from '../ui/SearchField.tsx';
import { useLanguage } from './LanguageContext.ts';

/** Begriffe: what the words of the office mean, found by any part of them. */
export function TermList() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [typed, setTyped] = useState('');
  const wanted = plainText(typed).split(/\s+/);
  const found = termNames.filter((name) => {
    const { label, meaning } = terms[name];
    const text = plainText(`${label[language]} ${meaning[language]}`);
    return wanted.every((word) => text.includes(word));
  });
  const areas = (Object.keys(termAreas) as TermArea[])
    .map((area) => ({ area, names: found.filter((name) => terms[name].area === area) }))
    .filter(({ names }) => names.length > 0);
  return (
    <div className="kim-stack">
      <SearchField label={t('term.search')} value={typed} onChange={setTyped} />
      <p className="kim-muted" role="status">
        {found.length === 0 ? t('term.none') : t('term.found', { count: found.length })}
      </p>
      {areas.map(({ area, names }) => (
        <section key={area} aria-labelledby={`terms-${area}`}>
          <h3 id={`terms-${area}`}>{termAreas[area][language]}</h3>
          <dl className="kim-terms">
            {names.map((name) => (
              <div key={name}>
                <dt>{terms[name].label[language]}</dt>
                <dd>{terms[name].meaning[language]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
