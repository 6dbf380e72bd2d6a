import { useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../domain/access/roles.ts';
import { RouteLink } from '../ui/RouteLink.tsx';
import { navigationOf } from './navigation.ts';

export function Navigation({ role }: { readonly role: Role }) {
  const { t } = useTranslation();
  const current = useRouterState({ select: (state) => state.location.pathname });
  return (
    <nav className="kim-navigation" aria-label={t('frame.navigation')}>
      <ul className="kim-navigation__list">
        {navigationOf(role).map(({ to, label, icon: Icon }) => (
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
  );
}
