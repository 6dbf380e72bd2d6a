import { useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { casePages, casePath } from './case-pages.ts';
import { useCase } from './useCase.ts';

/** The table of contents of a case file. */
export function CaseContents() {
  const { t } = useTranslation('caseFile');
  const { caseId } = useCase();
  const current = useRouterState({ select: (state) => state.location.pathname });
  return (
    <nav className="kim-case__contents" aria-label={t('contents')}>
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
