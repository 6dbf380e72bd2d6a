import { FolderPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { NothingFits } from '../../ui/NothingFits.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { caseListImportPath } from '../lists/list-paths.ts';

interface Props {
  /** Filters or words are in force: there may be cases, only none that fit. */
  readonly narrowed: boolean;
  readonly mayWrite: boolean;
  readonly onReset: () => void;
}

/** What a case is and how to begin, or how to see more. */
export function CaseListEmpty({ narrowed, mayWrite, onReset }: Props) {
  const { t } = useTranslation('cases');
  if (narrowed) {
    return (
      <NothingFits
        heading={t('empty.narrowed')}
        text={t('empty.narrowedText')}
        reset={t('filter.reset')}
        onReset={onReset}
      />
    );
  }
  return (
    <EmptyState
      icon={FolderPlus}
      heading={t('empty.heading')}
      action={
        mayWrite && (
          <span className="kim-row">
            <RouteLink to="/faelle/neu">{t('empty.begin')}</RouteLink>
            <RouteLink to={caseListImportPath}>{t('fromList')}</RouteLink>
          </span>
        )
      }
    >
      <p>{t('empty.text')}</p>
    </EmptyState>
  );
}
