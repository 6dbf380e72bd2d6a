import { useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { casePages, casePath } from './case-pages.ts';
import { useCase } from './useCase.ts';
import { useClientName } from './useClientName.ts';

/** The table of contents of a case file. */
export function CaseContents() {
  const { t } = useTranslation('caseFile');
  const { view, caseId } = useCase();
  const clientName = useClientName();
  const current = useRouterState({ select: (state) => state.location.pathname });
  return (
    <nav className="kim-case__contents" aria-label={t('contents')}>
      {/* Seen while the head is scrolled out of sight; it is named there, so nobody hears it twice. */}
      <p className="kim-case__whose" aria-hidden="true">
        <bdi>{clientName}</bdi> <span className="kim-muted kim-numeric">{view.file.reference}</span>
      </p>
      <ul>
        {casePages.map((page) => {
          const to = casePath(caseId, page);
          return (
            <li key={page}>
              <RouteLink
                className="kim-navigation__link"
                to={to}
                aria-current={current === to ? 'page' : current.startsWith(`${to}/`) ? 'true' : undefined}
              >
                {t(`page.${page}`)}
              </RouteLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
