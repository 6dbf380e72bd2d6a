import { Building2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMayUse } from '../../app/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { NothingFits } from '../../ui/NothingFits.tsx';
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
    <NothingFits
      heading={t('empty.narrowed')}
      text={t('empty.narrowedText')}
      reset={t('filter.reset')}
      onReset={onReset}
    />
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
