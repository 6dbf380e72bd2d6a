import { Building2, SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMayUse } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { importPath, newInstitutionPath } from './directory-paths.ts';

interface Props {
  readonly narrowed: boolean;
  readonly onReset: () => void;
}

/** What the directory is for and how to begin, or how to see more of it. */
export function DirectoryEmpty({ narrowed, onReset }: Props) {
  const { t } = useTranslation('directory');
  const mayWrite = useMayUse('directory.write');
  return narrowed ? (
    <EmptyState
      icon={SearchX}
      heading={t('empty.narrowed')}
      action={
        <Button kind="secondary" onClick={onReset}>
          {t('filter.reset')}
        </Button>
      }
    >
      <p>{t('empty.narrowedText')}</p>
    </EmptyState>
  ) : (
    <EmptyState
      icon={Building2}
      heading={t('empty.heading')}
      action={
        mayWrite && (
          <span className="kim-row">
            <RouteLink to={newInstitutionPath}>{t('empty.begin')}</RouteLink>
            <RouteLink to={importPath}>{t('empty.import')}</RouteLink>
          </span>
        )
      }
    >
      <p>{t('empty.text')}</p>
    </EmptyState>
  );
}
