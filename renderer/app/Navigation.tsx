import { useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../domain/contract/vault-status.operation.ts';
import { RouteLink } from '../ui/RouteLink.tsx';
import { LastUnlock } from './LastUnlock.tsx';
import { navigationOf } from './navigation.ts';

export function Navigation({ session }: { readonly session: Session }) {
  const { t } = useTranslation();
  const current = useRouterState({ select: (state) => state.location.pathname });
  return (
    <div className="kim-navigation">
      <div className="kim-navigation__inner">
        <nav aria-label={t('frame.navigation')}>
          <ul className="kim-navigation__list">
            {navigationOf(session.role).map(({ to, label, icon: Icon }) => (
              <li key={to}>
                <RouteLink
                  className="kim-navigation__link"
                  to={to}
                  aria-current={current === to ? 'page' : current.startsWith(`${to}/`) ? 'true' : undefined}
                >
                  <Icon size={20} />
                  {t(`navigation.${label}`)}
                </RouteLink>
              </li>
            ))}
          </ul>
        </nav>
        <LastUnlock {...session} />
      </div>
    </div>
  );
}
