import { useTranslation } from 'react-i18next';
import { headings, importFields } from '../../../domain/directory/import-columns.ts';

/** What the list should look like; its columns may be called otherwise and stand in any order. */
export function ImportHelp() {
  const { t } = useTranslation('directory');
  return (
    <div className="kim-stack kim-stack--small">
      <p>{t('import.intro')}</p>
      <details className="kim-details">
        <summary>{t('import.columnsKnown')}</summary>
        <p>{importFields.map((field) => headings[field][0]).join(' · ')}</p>
        <p className="kim-muted">{t('import.columnsText')}</p>
      </details>
    </div>
  );
}
