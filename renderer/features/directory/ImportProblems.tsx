import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../domain/contract/directory.operations.ts';
import { headings } from '../../../domain/directory/import-columns.ts';
import { Alert } from '../../ui/Alert.tsx';
import { TableRegion } from '../../ui/TableRegion.tsx';

/** The rows that are kept back: where, and what to do about it. */
export function ImportProblems({ rows }: Pick<ImportPreview, 'rows'>) {
  const { t } = useTranslation(['directory', 'validation']);
  const refused = rows.flatMap(({ line, problems }) => problems.map((problem) => ({ line, ...problem })));
  if (refused.length === 0) return null;
  return (
    <Alert tone="warning" heading={t('directory:import.problems')}>
      <p>{t('directory:import.problemsText')}</p>
      <TableRegion label={t('directory:import.problems')}>
        <table className="kim-table">
          <caption className="kim-sr-only">{t('directory:import.problems')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('directory:import.line')}</th>
              <th scope="col">{t('directory:import.column')}</th>
              <th scope="col">{t('directory:import.toDo')}</th>
            </tr>
          </thead>
          <tbody>
            {refused.map(({ line, field, heading, code }) => (
              <tr key={`${line} ${field}`}>
                <th scope="row">{t('directory:import.lineNumber', { line })}</th>
                <td>
                  {heading === null ? (
                    t('directory:import.missingColumn', { heading: headings[field][0] })
                  ) : (
                    <bdi>{heading}</bdi>
                  )}
                </td>
                <td>{t(`validation:${code}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </Alert>
  );
}
