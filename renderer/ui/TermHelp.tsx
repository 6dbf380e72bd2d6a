import { CircleHelp } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { terms, type TermName } from '../../domain/glossary/terms.ts';
import { useLanguage } from '../app/LanguageContext.ts';

/** A „?“ that opens under it what a term means. The words stand in the glossary, once. */
export function TermHelp({ term }: { readonly term: TermName }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { label, meaning } = terms[term];
  return (
    <span className="kim-term" onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      <button
        type="button"
        className="kim-term__button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={t('term.explain', { term: label[language] })}
        onClick={() => setOpen(!open)}
      >
        <CircleHelp size={18} />
      </button>
      <span className="kim-term__text" id={id} role="status">
        {open && (
          <>
            <strong>{label[language]}: </strong>
            {meaning[language]}
          </>
        )}
      </span>
    </span>
  );
}
